using System.Text;

namespace SeedGen.Text;

/// <summary>White space as it counts in a quote: any run of it is one space. Soft hyphens, which nobody sees, are nothing.</summary>
internal static class WhiteSpace
{
    /// <summary>The characters of <paramref name="span"/>, trimmed, with every run of white space turned into one space.</summary>
    public static string Collapse(string text, TextSpan span)
    {
        if (IsClean(text, span)) return span.In(text);
        StringBuilder result = new(span.Length);
        Append(result, text, span);
        return result.ToString();
    }

    /// <summary>Appends the characters of <paramref name="span"/>, trimmed, with every run of white space turned into one space.</summary>
    public static void Append(StringBuilder result, string text, TextSpan span)
    {
        if (IsClean(text, span))
        {
            result.Append(text, span.Start, span.Length);
            return;
        }

        int start = result.Length;
        bool pending = false;
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                pending = result.Length > start;
                continue;
            }

            if (text[i] == SoftHyphen.Character) continue;
            if (pending) result.Append(' ');
            pending = false;
            result.Append(text[i]);
        }
    }

    /// <summary>
    /// Whether nothing has to be changed. A single space, which comes too often to be foretold, needs no decision of its own.
    /// </summary>
    private static bool IsClean(string text, TextSpan span)
    {
        if (span.IsEmpty) return true;
        int last = span.End - 1;
        for (int i = span.Start; i < last; i++)
        {
            char c = text[i];
            bool special = c is < ' ' or >= '\u0085';
            if ((special | (c == ' ' & text[i + 1] == ' ')) && (char.IsWhiteSpace(c) || c == SoftHyphen.Character)) return false;
        }

        return !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[last]) && text[last] != SoftHyphen.Character;
    }
}
