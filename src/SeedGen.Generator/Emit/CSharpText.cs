using System.Globalization;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Generator.Emit;

/// <summary>Text as it stands in C#: literals and documentation comments.</summary>
internal static class CSharpText
{
    private const int LongestComment = 240;

    /// <summary>A regular literal on one line.</summary>
    public static string Literal(string? text)
    {
        if (text == null) return "null";
        StringBuilder result = new(text.Length + 2);
        result.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '\\' or '"':
                    result.Append('\\').Append(c);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                default:
                    if (MustEscape(text, i)) result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    else result.Append(c);
                    break;
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>A literal that a person can read: lines as they are where the text allows it.</summary>
    public static string Document(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && (text[i] < ' ' || MustEscape(text, i))) return Literal(text);
        }

        return "@\"" + text.Replace("\"", "\"\"") + "\"";
    }

    /// <summary>Text inside a documentation comment, on one line, cut where it is long.</summary>
    public static string Comment(string text)
    {
        string line = Collapse(text);
        if (line.Length > LongestComment)
        {
            int cut = line.LastIndexOf(' ', LongestComment);
            line = line.Substring(0, cut > 0 ? cut : LongestComment) + " …";
        }

        StringBuilder result = new(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '&') result.Append("&amp;");
            else if (c == '<') result.Append("&lt;");
            else if (c == '>') result.Append("&gt;");
            else if (MustEscape(line, i)) result.Append('�');
            else result.Append(c);
        }

        return result.ToString();
    }

    private static string Collapse(string text) => WhiteSpace.Collapse(text, new TextSpan(0, text.Length));

    /// <summary>Control characters, lone surrogates, and the characters that C# takes for line ends.</summary>
    private static bool MustEscape(string text, int i)
    {
        char c = text[i];
        if (c < ' ' || c is >= '\u007f' and <= '\u009f' or '\u2028' or '\u2029' or '\ufeff' or >= '\ufffe') return true;
        if (char.IsHighSurrogate(c)) return i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]);
        return char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
    }
}
