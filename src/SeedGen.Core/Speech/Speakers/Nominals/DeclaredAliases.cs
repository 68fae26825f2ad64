using SeedGen.Language;
using SeedGen.People;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>Descriptions that the author has declared: “the treasurer” is whom he says, named in the text or not.</summary>
internal sealed class DeclaredAliases(Prose prose, PersonIndex people)
{
    private Dictionary<string, PersonEntry>? _byAlias;

    /// <summary>Whom the author means by the words of <paramref name="source"/>, or null.</summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        _byAlias ??= Index();
        if (_byAlias.Count == 0) return null;
        return Of(source.Last) ?? Of(source.Head);

        PersonEntry? Of(int last) =>
            _byAlias.TryGetValue(Bare(WhiteSpace.Collapse(prose.Text, prose.Tokens.SpanOf(source.First, last))), out PersonEntry? person)
                ? person
                : null;
    }

    private Dictionary<string, PersonEntry> Index()
    {
        Dictionary<string, PersonEntry> index = new(StringComparer.OrdinalIgnoreCase);
        foreach (PersonEntry person in people.People)
        {
            foreach (string alias in person.Aliases)
            {
                string words = Bare(alias);
                if (!index.ContainsKey(words)) index.Add(words, person);
            }
        }

        return index;
    }

    private static string Bare(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words.Substring(4) : words;
}
