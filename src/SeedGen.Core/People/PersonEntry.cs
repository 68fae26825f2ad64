using SeedGen.Language;
using SeedGen.Memory;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>A person while the document is being read.</summary>
internal sealed class PersonEntry : IReusable
{
    private string[] _words = [];
    private string? _name;
    private WordSet? _titles;
    private WordSet? _roleHeads;
    private WordSet? _implyingHeads;

    /// <summary>Words of the fullest name so far.</summary>
    public string[] Words
    {
        get => _words;
        set => (_words, _name, CalledBy) = (value, null, 0);
    }

    public Gender Gender { get; set; }

    /// <summary>How sure the gender is: a courtesy title and the author weigh more than a given name.</summary>
    public int GenderWeight { get; set; }

    public List<NameMention> Mentions { get; } = [];

    /// <summary>Where the text names the person first; behind everything for somebody whom only the author names.</summary>
    public int Start => Mentions.Count == 0 ? int.MaxValue : Mentions[0].Span.Start;

    /// <summary>How many mentions give more than one word of the name.</summary>
    public int FullNames { get; set; }

    /// <summary>The words right before the name that are titles, lower-case.</summary>
    public WordSet Titles => _titles ??= new WordSet();

    public List<string> Roles { get; } = [];

    /// <summary>Head nouns of the roles, lower-case: what “the mayor” may stand for. A deputy's have both words: “deputy mayor”.</summary>
    public WordSet RoleHeads => _roleHeads ??= new WordSet();

    /// <summary>
    /// Those of them whose holder may be called something else besides: “the forward” for a striker, but not for a deputy.
    /// </summary>
    public WordSet ImplyingHeads => _implyingHeads ??= new WordSet();

    /// <summary>“First lady” stands before the full name.</summary>
    public bool IsFirstLady { get; set; }

    /// <summary>A noun for a relative stands beside the full name: “her husband, Osk Varga”.</summary>
    public bool IsRelative { get; set; }

    public List<string> Aliases { get; } = [];

    /// <summary>Position in the document's people.</summary>
    public int Index { get; set; } = -1;

    public string Name => _name ??= _words.Length == 1 ? _words[0] : string.Join(" ", _words);

    public bool HasGiven => Words.Length > 1 && !NameSuffix.Is(Words[1]);

    public string Family => Words.Length > 1 && NameSuffix.Is(Words[Words.Length - 1]) ? Words[Words.Length - 2] : Words[Words.Length - 1];

    /// <summary>“Xi Jinping”: the family name stands in front.</summary>
    public bool FamilyFirst { get; set; }

    /// <summary>“Alan Tam Wing-kin”: the family name stands between two given names, of which the second is Chinese.</summary>
    public bool FamilyInside { get; set; }

    /// <summary>
    /// The word by which the text calls the person, where that is one inside the name: “Restrepo” of “Ana Restrepo Uribe”; 0 where it is
    /// none.
    /// </summary>
    public int CalledBy { get; set; }

    /// <summary>The given name as the model shows it, or null.</summary>
    public string? GivenToShow => !HasGiven ? null : FamilyFirst ? string.Join(" ", Words, 1, Words.Length - 1)
        : Words[0] == "I" && Words.Length > 2 ? Words[0] + " " + Words[1] : Words[0];   // “I Wayan Varga”

    /// <summary>The family name as the model shows it, with its particles: “Di Maio”, “van der Steen”, “Ortega y Gasset”.</summary>
    public string FamilyToShow
    {
        get
        {
            if (FamilyFirst) return Words[0];
            if (FamilyInside) return Words[1];
            int last = Words.Length - (Suffix == null ? 1 : 2);
            int first = CalledBy > 0 ? Math.Min(CalledBy, last) : last;
            while (first > 1 && NameParticles.IsParticle(Words[first - 1]))
                first -= first > 2 && NameParticles.JoinsNames(Words[first - 1]) ? 2 : 1;
            if (first == last && last > 1 && CalledBy == 0)
            {
                if (Words[last] is "Filho" or "Filha" or "Neto" or "Neta" or "Sobrinho" or "Sobrinha") first--;   // “Neves Filho”
                else if (Words[last] is "Junior" or "Júnior") first = --last;
            }

            return first == last ? Words[last] : string.Join(" ", Words, first, last - first + 1);
        }
    }

    public string? Suffix => Words.Length > 1 && NameSuffix.Is(Words[Words.Length - 1]) ? Words[Words.Length - 1] : null;

    /// <inheritdoc/>
    public void Clear()
    {
        Words = [];
        (Gender, GenderWeight, FullNames, Index, CalledBy) = (Gender.Unknown, 0, 0, -1, 0);
        (IsFirstLady, FamilyFirst, FamilyInside, IsRelative) = (false, false, false, false);
        Mentions.Clear();
        Roles.Clear();
        Aliases.Clear();
        _titles?.Clear();
        _roleHeads?.Clear();
        _implyingHeads?.Clear();
    }

    /// <summary>Whether <paramref name="noun"/> says that it is a man, and the person is a woman, or the other way round.</summary>
    public bool IsOfOtherGender(WordClass noun) => ((noun & WordClass.MaleNoun) != 0 && Gender == Gender.Female)
        || ((noun & WordClass.FemaleNoun) != 0 && Gender == Gender.Male);

    public void Learn(Gender gender, int weight)
    {
        if (gender == Gender.Unknown || weight <= GenderWeight) return;
        Gender = gender;
        GenderWeight = weight;
    }
}
