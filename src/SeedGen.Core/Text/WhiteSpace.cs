using System.Text;

namespace SeedGen.Text;

/// <summary>White space as it counts in a quote: any run of it is one space.</summary>
internal static class WhiteSpace
{
    /// <summary>The characters of <paramref name="span"/>, trimmed, with every run of white space turned into one space.</summary>
    public static string Collapse(string text, TextSpan span)
    {
        int i = span.Start;
        bool clean = true;
        for (; i < span.End && clean; i++)
        {
            char c = text[i];
            if (c is > ' ' and < '\u0085') continue;
            clean = !char.IsWhiteSpace(c) || (c == ' ' && i > span.Start && i + 1 < span.End && !char.IsWhiteSpace(text[i + 1]));
        }

        if (clean) return span.In(text);
        StringBuilder result = new(span.Length);
        bool pending = false;
        for (i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending) result.Append(' ');
            pending = false;
            result.Append(text[i]);
        }

        return result.ToString();
    }
}
