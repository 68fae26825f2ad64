using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>“Her Honour said”, “his Lordship held”, “His Grace replied”: the one of that office and gender who was named last.</summary>
internal sealed class FormsOfAddress(Prose prose, PersonIndex people)
{
    /// <summary>Mentions that are looked at; a form of address means somebody who has just been named.</summary>
    private const int MostMentions = 96;

    private static readonly string[] Judges = ["judge", "justice", "chief justice", "magistrate", "coroner", "recorder", "sheriff"];
    private static readonly string[] Bishops = ["bishop", "archbishop", "cardinal", "primate", "duke", "duchess"];

    /// <summary>The person, or null where the phrase is no such form, or nobody fits it.</summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        if (source.Head != source.First + 1 || !tokens[source.First].Is(WordClass.PronounMale | WordClass.PronounFemale)) return null;
        Gender gender = PronounChains.GenderOf(tokens, source.First);
        string[] offices = OfficesOf(tokens.LowerOf(source.Head));
        int last = people.FirstFrom(source.First) - 1;
        for (int i = last; offices.Length > 0 && i >= 0 && i > last - MostMentions; i--)
        {
            if (people.Mentions[i].Person is { } person && PronounResolver.Fits(person, gender) && Has(person, offices)) return person;
        }

        return null;
    }

    private static bool Has(PersonEntry person, string[] offices)
    {
        foreach (string role in person.Roles)
        {
            if (Array.Exists(offices, o => role.IndexOf(o, StringComparison.OrdinalIgnoreCase) >= 0)) return true;
        }

        return false;
    }

    private static string[] OfficesOf(string form) => form switch
    {
        "honour" or "honor" => [.. Judges, "mayor"],
        "lordship" or "ladyship" => [.. Judges, "lord", "lady", "bishop"],
        "worship" => ["magistrate", "mayor"],
        "grace" => Bishops,
        "eminence" => ["cardinal"],
        "holiness" => ["pope", "patriarch", "lama"],
        "excellency" => ["ambassador", "high commissioner", "commissioner", "governor", "president", "bishop", "archbishop", "nuncio"],
        _ => [],
    };
}
