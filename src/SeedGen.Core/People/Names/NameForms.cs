using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>A name as it is written, and its words.</summary>
internal sealed record NameForm(string Name, string[] Words);

/// <summary>
/// Names that stood in a text before. A document repeats its names, and news repeats them across documents; like
/// <see cref="WordStrings"/> the table is small, forgets, and is shared.
/// </summary>
internal static class NameForms
{
    private const int Longest = 40;

    private static readonly NameForm?[] Slots = new NameForm?[512];

    /// <summary>The name of the tokens <c>[first, last]</c>; what is no word, such as a nickname in marks, is left out.</summary>
    public static NameForm Get(TokenList tokens, int first, int last)
    {
        int start = tokens[first].Start, length = tokens[last].End - start;
        if (length > Longest || !AreWordsBySpaces(tokens, first, last)) return Make(tokens, first, last);
        string text = tokens.Text;
        int slot = (int)WordHash.OfWord(text, start, length) & (Slots.Length - 1);
        NameForm? known = Slots[slot];
        if (known != null && known.Name.Length == length && string.CompareOrdinal(known.Name, 0, text, start, length) == 0) return known;
        return Slots[slot] = Make(tokens, first, last);
    }

    private static bool AreWordsBySpaces(TokenList tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) return false;
            if (i > first && (tokens[i].Start != tokens[i - 1].End + 1 || tokens.Text[tokens[i - 1].End] != ' ')) return false;
        }

        return true;
    }

    private static NameForm Make(TokenList tokens, int first, int last)
    {
        int count = 0;
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Kind == TokenKind.Word) count++;
        }

        string[] words = new string[count];
        count = 0;
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Kind == TokenKind.Word) words[count++] = WithoutSoftHyphens(tokens.TextOf(i));
        }

        return new NameForm(words.Length == 1 ? words[0] : string.Join(" ", words), words);
    }

    private static string WithoutSoftHyphens(string word) => word.IndexOf(WordHash.SoftHyphen) < 0 ? word : word.Replace("\u00ad", "");
}
