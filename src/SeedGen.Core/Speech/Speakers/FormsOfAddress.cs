using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;

namespace SeedGen.Speech.Speakers;

/// <summary>“Her Honour said”, “his Lordship held”, “His Grace replied”: the one of that office and gender who was named last.</summary>
internal sealed class FormsOfAddress(Prose prose, PersonIndex people)
{
    private static readonly string[] Judges = ["judge", "justice", "chief justice", "magistrate", "coroner", "recorder", "sheriff"];
    private static readonly string[] Bishops = ["bishop", "archbishop", "cardinal", "primate", "duke", "duchess"];

    /// <summary>The person, or null where the phrase is no such form, or nobody fits it.</summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        if (source.Head != source.First + 1 || !tokens[source.First].Is(WordClass.PronounMale | WordClass.PronounFemale)) return null;
        Gender gender = tokens[source.First].Is(WordClass.PronounMale) ? Gender.Male : Gender.Female;
        PersonEntry? last = null;
        int latest = -1;
        foreach (string office in OfficesOf(tokens.LowerOf(source.Head)))
        {
            foreach (PersonEntry holder in people.OfRole(office))
            {
                if (!PronounResolver.Fits(holder, gender) || LastMentionBefore(holder, source.First) is not (>= 0 and int place) || place <= latest) continue;
                (last, latest) = (holder, place);
            }
        }

        return last;
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

    /// <summary>-1 where the person is only named further on.</summary>
    private static int LastMentionBefore(PersonEntry person, int token)
    {
        for (int i = person.Mentions.Count - 1; i >= 0; i--)
        {
            if (!person.Mentions[i].Quoted && person.Mentions[i].First < token) return person.Mentions[i].First;
        }

        return -1;
    }
}
