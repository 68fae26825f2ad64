using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Emit;

/// <summary>
/// The names, aliases and roles of a document. Nearly all of them stand in its text, where they are cut out when somebody asks;
/// as literals they would fill the assembly's heap of strings long before the texts do.
/// </summary>
internal sealed class WordTable(SeedDocument document)
{
    // Roles stand beside the name; farther off is not worth a search, which must stay linear in the text.
    private const int Reach = 300;
    private const int MostMentions = 8;

    private readonly List<string> _others = [];

    /// <summary>Words that do not stand in the text as they are, in the order in which they were added.</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>How many words the people and the groups of a document have.</summary>
    public static int CountOf(SeedDocument document) =>
        document.Quotes.Count(q => q.Speaker is { PersonId: null })
        + document.People.Sum(p => 1 + (p.Given == null ? 0 : 1) + (p.Family == null ? 0 : 1) + p.Roles.Count + p.Aliases.Count);

    /// <summary>The words for a group.</summary>
    public Word AddGroup(Speaker group) =>
        Add(group.Name, group.Mention is { } mention ? FindWithin(mention.Start, mention.End, group.Name) : -1);

    /// <summary>The words of a person: the name, its parts where there are any, roles, aliases.</summary>
    public IReadOnlyList<Word> AddPerson(Person person)
    {
        Word name = Add(person.Name, FindNear(person, person.Name));
        List<Word> words = [name];
        if (person.Given != null) words.Add(AddPart(name, person.Given));
        if (person.Family != null) words.Add(AddPart(name, person.Family));
        foreach (string word in person.Roles.Concat(person.Aliases)) words.Add(Add(word, FindNear(person, word)));
        return words;
    }

    private Word AddPart(Word name, string part)
    {
        int at = name.Start < 0 ? -1 : name.Text.IndexOf(part, StringComparison.Ordinal);
        return Add(part, at < 0 ? -1 : name.Start + at);
    }

    private Word Add(string word, int start)
    {
        // A length of zero says that a word stands nowhere.
        if (start >= 0 && word.Length > 0) return new Word(start, word);
        _others.Add(word);
        return new Word(-1, word);
    }

    private int FindNear(Person person, string word)
    {
        for (int i = 0; i < person.Mentions.Count && i < MostMentions; i++)
        {
            TextSpan mention = person.Mentions[i].Span;
            int at = FindWithin(mention.Start, mention.End, word);
            if (at < 0) at = FindWithin(mention.Start - Reach, mention.End + Reach, word);
            if (at >= 0) return at;
        }

        return -1;
    }

    private int FindWithin(int start, int end, string word)
    {
        start = Math.Max(start, 0);
        end = Math.Min(end, document.Text.Length);
        return end - start < word.Length ? -1 : document.Text.IndexOf(word, start, end - start, StringComparison.Ordinal);
    }
}

/// <summary>Words of a document, and where they stand; -1 for nowhere.</summary>
internal readonly record struct Word(int Start, string Text);
