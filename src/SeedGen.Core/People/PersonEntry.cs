namespace SeedGen.People;

/// <summary>A person while the document is being read.</summary>
internal sealed class PersonEntry
{
    private string[] _words = [];
    private string? _name;

    /// <summary>Words of the fullest name so far.</summary>
    public required string[] Words
    {
        get => _words;
        set => (_words, _name) = (value, null);
    }

    public Gender Gender { get; set; }

    /// <summary>How sure the gender is: a courtesy title and the author weigh more than a given name.</summary>
    public int GenderWeight { get; set; }

    public List<NameMention> Mentions { get; } = [];

    public List<string> Roles { get; } = [];

    /// <summary>Head nouns of the roles, lower-case: what “the mayor” may stand for.</summary>
    public HashSet<string> RoleHeads { get; } = new(StringComparer.Ordinal);

    public List<string> Aliases { get; } = [];

    /// <summary>Position in the document's people.</summary>
    public int Index { get; set; } = -1;

    public string Name => _name ??= _words.Length == 1 ? _words[0] : string.Join(" ", _words);

    public bool HasGiven => Words.Length > 1 && !NameSuffix.Is(Words[1]);

    public string Family => Words.Length > 1 && NameSuffix.Is(Words[Words.Length - 1]) ? Words[Words.Length - 2] : Words[Words.Length - 1];

    public string? Suffix => Words.Length > 1 && NameSuffix.Is(Words[Words.Length - 1]) ? Words[Words.Length - 1] : null;

    /// <summary>The last place before <paramref name="position"/> where the writer names the person, else the first place of all.</summary>
    public NameMention LastBefore(int position)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }

        for (int i = low - 1; i >= 0; i--)
        {
            if (!Mentions[i].Quoted) return Mentions[i];
        }

        return Mentions[0];
    }

    public void Learn(Gender gender, int weight)
    {
        if (gender == Gender.Unknown || weight <= GenderWeight) return;
        Gender = gender;
        GenderWeight = weight;
    }
}
