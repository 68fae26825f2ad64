using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// Where the text says that somebody is from: “Ruritania's Osk Varga”, “the Ruritanian skipper Osk Varga”, and “The Ruritanian left early”
/// behind a sentence about him. “the Ruritanian” is then he, and “the Syldavian” somebody else.
/// </summary>
internal sealed class Origins(Prose prose, PersonIndex people)
{
    private const int LongestRole = 6;
    private const int ShortestStem = 4;

    private static readonly WordList Regions = new(
        "Texan", "Californian", "Floridian", "Virginian", "Ohioan", "Iowan", "Kansan", "Alaskan", "Hawaiian", "Oregonian", "Nebraskan",
        "Minnesotan", "Louisianan", "Arkansan", "Alabamian", "Tennessean", "Kentuckian", "Pennsylvanian", "Oklahoman", "Nevadan",
        "Arizonan", "Coloradan", "Montanan", "Tasmanian", "Victorian", "Albertan", "Ontarian", "Manitoban", "Scot", "Scotsman",
        "Scotswoman", "Welshman", "Welshwoman", "Yorkshireman", "Cornishman", "Ulsterman", "Geordie", "Scouser", "Glaswegian",
        "Liverpudlian", "Mancunian", "Brummie", "Corkman", "Kerryman", "Catalan", "Basque", "Breton", "Corsican", "Sicilian", "Sardinian",
        "Bavarian", "Saxon", "Tyrolean", "Fleming", "Walloon", "Galician", "Andalusian", "Castilian", "Siberian", "Tatar", "Chechen",
        "Dagestani", "Punjabi", "Bengali", "Tamil", "Gujarati", "Keralite", "Parisian", "Roman", "Neapolitan", "Venetian",
        "Muscovite", "Carioca");

    private Dictionary<PersonEntry, string>? _origins;

    /// <summary>The text says that the person is from the country or town of <paramref name="origin"/>.</summary>
    public bool IsFrom(PersonEntry person, string origin) => Of(person) is { } known && AreSame(known, origin);

    /// <summary>The text says that the person is from another.</summary>
    public bool IsFromElsewhere(PersonEntry person, string origin) => Of(person) is { } known && !AreSame(known, origin);

    /// <summary>
    /// “the Queenslander”, “the Londoner”: from a part of a country, so that the text may have said from which country before.
    /// </summary>
    public static bool IsRegional(string people) =>
        Regions.Has(people, 0, people.Length)
        || (people.EndsWith("er", StringComparison.Ordinal)
            && people is not ("Icelander" or "Zealander" or "Luxembourger" or "Liechtensteiner" or "Greenlander"));

    private string? Of(PersonEntry person) => (_origins ??= Find()).TryGetValue(person, out string? origin) ? origin : null;

    private Dictionary<PersonEntry, string> Find()
    {
        Dictionary<PersonEntry, string> origins = [];
        foreach (NameMention mention in people.Mentions)
        {
            if (mention.Person is { } person && !origins.ContainsKey(person) && Before(mention) is { } origin) origins.Add(person, origin);
        }

        foreach (PersonEntry person in people.People)
        {
            if (!origins.ContainsKey(person) && InRole(person) is { } origin) origins.Add(person, origin);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int s = 1; s < prose.Sentences.Count; s++)
        {
            if (Subject(prose.Sentences[s]) is not { } origin || !seen.Add(origin) || IsSomebodys(origins, origin)) continue;
            if (Topic(s - 1) is { } person && !origins.ContainsKey(person)) origins.Add(person, origin);
        }

        return origins;
    }

    /// <summary>Somebody is from there already, or has it in a role: “Ruritania's ambassador, Osk Varga”.</summary>
    private bool IsSomebodys(Dictionary<PersonEntry, string> origins, string origin) =>
        origins.Values.Any(known => AreSame(known, origin))
        || people.People.Exists(p => p.Roles.Exists(role => role.Split(' ').Any(word => AreSame(word, origin))));

    /// <summary>A people or a place's possessive in the words right before the name.</summary>
    private string? Before(NameMention mention)
    {
        TokenList tokens = prose.Tokens;
        for (int i = mention.First - 1; i >= 0 && i >= mention.First - LongestRole; i--)
        {
            if (i < mention.TitleFirst && tokens[i].Tag is not (Tag.Noun or Tag.Adjective or Tag.Name or Tag.Possessive)) return null;
            if (tokens[i].Is(WordClass.Demonym) && tokens[i].Casing == Casing.Capitalised) return tokens.TextOf(i);
            if (tokens[i].Tag == Tag.Possessive)
                return i > 0 && tokens[i - 1].Is(NameClass.Place | NameClass.PlaceMajor) && people.At(i - 1)?.Person == null
                    ? tokens.TextOf(i - 1)
                    : null;
        }

        return null;
    }

    /// <summary>“Osk Varga, a Ruritanian official”; a name that goes on (“Ruritanian Airways pilot”) tells of no person.</summary>
    private static string? InRole(PersonEntry person)
    {
        foreach (string role in person.Roles)
        {
            string[] words = role.Split(' ');
            for (int i = 0; i + 1 < words.Length; i++)
            {
                if (words[i].Length > ShortestStem && char.IsUpper(words[i][0]) && char.IsLower(words[i + 1][0])
                    && (Lexicon.Word(words[i].ToLowerInvariant()) & WordClass.Demonym) != 0) return words[i];
            }
        }

        return null;
    }

    /// <summary>“The Ruritanian” at the beginning of a sentence.</summary>
    private string? Subject(Sentence sentence)
    {
        TokenList tokens = prose.Tokens;
        int noun = sentence.First + 1;
        if (noun + 1 >= sentence.End || !tokens.Spells(sentence.First, "the") || !tokens[noun].Is(WordClass.Demonym)
            || !tokens[noun].IsCapitalised)
            return null;
        bool alone = tokens[noun + 1].Kind is TokenKind.Comma or TokenKind.Possessive
            || tokens[noun + 1].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal;
        return alone ? tokens.TextOf(noun) : null;
    }

    /// <summary>The one person who is the subject of the sentence.</summary>
    private PersonEntry? Topic(int sentence)
    {
        Sentence s = prose.Sentences[sentence];
        PersonEntry? topic = null;
        for (int i = people.FirstFrom(s.First); i < people.Mentions.Count && people.Mentions[i].First < s.End; i++)
        {
            NameMention mention = people.Mentions[i];
            if (mention.Person == null || mention.Person == topic || !SubjectNames.IsSubject(prose, mention, sentence)) continue;
            if (topic != null) return null;
            topic = mention.Person;
        }

        return topic;
    }

    /// <summary>“Belgian” and “Belgium”, “Swede” and “Swedish”; not “Austrian” and “Australian”.</summary>
    private static bool AreSame(string a, string b)
    {
        (a, b) = (People(a), People(b));
        int shared = 0;
        while (shared < Math.Min(a.Length, b.Length) && a[shared] == b[shared]) shared++;
        return shared >= Math.Max(ShortestStem, Math.Min(a.Length, b.Length) - 2);
    }

    /// <summary>The people of the countries that are called otherwise.</summary>
    private static string People(string origin) => origin.ToLowerInvariant() switch
    {
        "france" => "french",
        "spain" => "spanish",
        "netherlands" or "holland" => "dutch",
        "wales" => "welsh",
        "ireland" => "irish",
        "finland" => "finnish",
        "poland" or "pole" => "polish",
        "denmark" or "dane" => "danish",
        "switzerland" => "swiss",
        var other => other,
    };
}
