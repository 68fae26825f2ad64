using SeedGen.Reading.Leftovers;
using SeedGen.Text;

namespace SeedGen.Reading.Markdown;

/// <summary>
/// What site generators and note-takers write into Markdown that it does not know itself: <c>{{&lt; figure &gt;}}</c>,
/// <c>{% include %}</c>, <c>{#anchor}</c>, <c>%%comment%%</c>, <c>[[Orla Tain|Tain]]</c>, <c>![[map.png]]</c>, <c>[!NOTE]</c>, and
/// <see cref="Shortcodes"/>.
/// </summary>
internal static class ForeignMarkup
{
    private const int Longest = 2_000;

    /// <summary>What stands in its place: blanks would make code of the line.</summary>
    private const char Hole = '\ue000';

    private static readonly char[] Signs = ['{', '[', '%'];

    /// <summary>
    /// The text with other characters in its place, line ends kept; a note's <c>[!NOTE]</c> is a heading's <c>######</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    public static string TakeOut(string text, int start)
    {
        char[]? other = null;
        Shortcodes? shortcodes = Shortcodes.In(text, start);
        for (int i = start; (i = text.IndexOfAny(Signs, i)) >= 0 && i + 1 < text.Length; i++)
        {
            TextSpan? whole = text[i] switch
            {
                '{' => Template(text, i),
                '%' => text[i + 1] == '%' ? UpTo(text, i, i + 2, "%%") : null,
                _ => Callout(text, i) ?? WikiLink(text, i) ?? shortcodes?.Whole(i),
            };
            if (whole is not { } span) continue;
            other ??= text.ToCharArray();
            TextSpan kept = text[i] == '[' && text[i + 1] == '[' ? Shown(text, span) : default;
            for (int j = span.Start; j < span.End; j++)
            {
                if (!kept.Contains(j) && other[j] is not ('\n' or '\r')) other[j] = Hole;
            }

            if (kept.IsEmpty && text[i] == '[' && i > start && text[i - 1] == '!') other[i - 1] = Hole;
            if (text[i] == '[' && text[i + 1] == '!') WriteHeading(other.AsSpan(i, span.Length));
            i = span.End - 1;
        }

        return other == null ? text : new string(other);
    }

    /// <summary><c>[!quote]</c> stands there, or <c>[!cite]</c>: what is below are somebody's words.</summary>
    public static bool IsQuoteCallout(string text, int start) =>
        string.Compare(text, start, "[!quote]", 0, 8, StringComparison.OrdinalIgnoreCase) == 0
        || string.Compare(text, start, "[!cite]", 0, 7, StringComparison.OrdinalIgnoreCase) == 0;

    private static void WriteHeading(Span<char> place)
    {
        place.Fill(' ');
        place.Slice(0, Math.Min(6, place.Length - 1)).Fill('#');
    }

    /// <summary><c>{{…}}</c>, <c>{%…%}</c>; <c>{: .class}</c>, <c>{#anchor}</c>, <c>{.class}</c> and
    /// <c>{width="6in"}</c> in one line.</summary>
    private static TextSpan? Template(string text, int i) => text[i + 1] switch
    {
        '{' => UpTo(text, i, i + 2, "}}"),
        '%' => UpTo(text, i, i + 2, "%}"),
        ':' or '#' or '.' when UpTo(text, i, i + 2, "}") is { } attributes && IsInLine(text, attributes) => attributes,
        >= 'a' and <= 'z' when UpTo(text, i, i + 2, "}") is { } sizes && IsInLine(text, sizes) && IsSize(text, sizes) => sizes,
        _ => null,
    };

    /// <summary><c>{width="6in"}</c>: a name and an equals sign.</summary>
    private static bool IsSize(string text, TextSpan span)
    {
        int i = span.Start + 1;
        while (i < span.End && (char.IsLetter(text[i]) || text[i] == '-')) i++;
        return text[i] == '=';
    }

    /// <summary><c>[!NOTE]</c> at the beginning of a block quote, with the sign that folds it.</summary>
    private static TextSpan? Callout(string text, int i)
    {
        if (text[i + 1] != '!') return null;
        int before = i - 1, end = i + 2;
        while (before >= 0 && text[before] is ' ' or '\t') before--;
        if (before < 0 || text[before] != '>') return null;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-')) end++;
        if (end == i + 2 || end == text.Length || text[end] != ']') return null;
        end++;
        return new TextSpan(i, end < text.Length && text[end] is '+' or '-' ? end + 1 : end);
    }

    /// <summary><c>[[Orla Tain]]</c>, or <c>![[map.png]]</c> from the bracket on; <c>[[1]](address)</c> is a link of Markdown.</summary>
    private static TextSpan? WikiLink(string text, int i) =>
        text[i + 1] == '[' && UpTo(text, i, i + 2, "]]") is { } link && IsInLine(text, link)
        && !(link.End < text.Length && text[link.End] is '(' or '[' or ':')
            ? link
            : null;

    /// <summary>What a reader sees of a wiki link: its own words, else the title of the note; of a picture nothing.</summary>
    private static TextSpan Shown(string text, TextSpan link)
    {
        if (link.Start > 0 && text[link.Start - 1] == '!') return default;
        TextSpan inner = new(link.Start + 2, link.End - 2);
        int bar = text.IndexOf('|', inner.Start, inner.Length);
        if (bar >= 0) return new TextSpan(bar + 1, inner.End);
        int section = text.IndexOf('#', inner.Start, inner.Length);
        return section > inner.Start ? new TextSpan(inner.Start, section) : inner;
    }

    private static TextSpan? UpTo(string text, int start, int from, string ending)
    {
        if (from >= text.Length) return null;
        int end = text.IndexOf(ending, from, Math.Min(Longest, text.Length - from), StringComparison.Ordinal);
        return end < 0 ? null : new TextSpan(start, end + ending.Length);
    }

    private static bool IsInLine(string text, TextSpan span) => text.IndexOf('\n', span.Start, span.Length) < 0;
}
