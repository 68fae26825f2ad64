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

    private readonly List<Word> _rows = [];
    private readonly List<string> _others = [];

    /// <summary>The words in the order of their indices.</summary>
    public IReadOnlyList<Word> Rows => _rows;

    /// <summary>Words that do not stand in the text as they are.</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>Adds the name of a person.</summary>
    public int AddName(Person person) => Add(person.Name, FindNear(person, person.Name));

    /// <summary>Adds a part of the name at <paramref name="name"/>; -1 where there is none.</summary>
    public int AddPart(int name, string? part)
    {
        if (part == null) return -1;
        Word whole = _rows[name];
        int at = whole.Start < 0 ? -1 : whole.Text.IndexOf(part, StringComparison.Ordinal);
        return Add(part, at < 0 ? -1 : whole.Start + at);
    }

    /// <summary>Adds words that the text gives a person; the index of the first.</summary>
    public int AddAll(EquatableArray<string> words, Person person)
    {
        int first = _rows.Count;
        foreach (string word in words) Add(word, FindNear(person, word));
        return first;
    }

    /// <summary>Adds the words for a group.</summary>
    public int AddGroup(Speaker group) => Add(group.Name, group.Mention is { } mention ? FindWithin(mention.Start, mention.End, group.Name) : -1);

    private int Add(string word, int start)
    {
        if (start < 0) _others.Add(word);
        _rows.Add(start < 0 ? new Word(-1, _others.Count - 1, word) : new Word(start, start + word.Length, word));
        return _rows.Count - 1;
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

/// <summary>Words of a document: where they stand, or -1 and their index among the others.</summary>
internal readonly record struct Word(int Start, int End, string Text);
