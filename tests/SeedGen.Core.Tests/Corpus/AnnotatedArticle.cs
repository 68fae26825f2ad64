using System.Text;
using System.Text.RegularExpressions;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Corpus;

/// <summary>A quoted string of an annotated article.</summary>
/// <param name="Key">Who says it: a key of the header, or one of <c>@ 0 - ~</c>.</param>
/// <param name="Span">The string with its marks.</param>
public sealed record AnnotatedQuote(char Key, TextSpan Span);

/// <summary>One article of tests/corpus, without the annotation that its README describes.</summary>
public sealed partial class AnnotatedArticle
{
    private AnnotatedArticle(string name, string text, IReadOnlyList<AnnotatedQuote> quotes, IReadOnlyDictionary<char, string> speakers) =>
        (Name, Text, Quotes, Speakers) = (name, text, quotes, speakers);

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<AnnotatedQuote> Quotes { get; }

    /// <summary>The names of the persons and the words of the groups, by key; groups begin with <c>@</c>.</summary>
    public IReadOnlyDictionary<char, string> Speakers { get; }

    /// <summary>The article at <paramref name="path"/>, relative to the root of the repository.</summary>
    public static AnnotatedArticle Read(string path)
    {
        string[] parts = Repository.Read(path).Split("---\n", 2);
        Dictionary<char, string> speakers = [];
        foreach (string line in parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line[0] != '?') speakers.Add(line[0], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Split('|')[0].Trim());

        List<AnnotatedQuote> quotes = [];
        StringBuilder text = new();
        int at = 0, start = 0;
        char key = '\0';
        foreach (Match token in Token().Matches(parts[1]))
        {
            text.Append(parts[1], at, token.Index - at);
            at = token.Index + token.Length;
            if (token.Value[0] == '{') (key, start) = (token.Value[1], text.Length);
            else if (token.Value == "}") quotes.Add(new AnnotatedQuote(key, new TextSpan(start, text.Length)));
        }

        text.Append(parts[1], at, parts[1].Length - at);
        return new AnnotatedArticle(Path.GetFileNameWithoutExtension(path), text.ToString(), quotes, speakers);
    }

    /// <summary>Keys, brackets, the bar and the wave inside a source, cues.</summary>
    [GeneratedRegex(@"\{[A-Za-z0-9@~-]!?(?:/\d)? |\}|\[\[|\]\]|<|>|\|(?=[^\[\]]*\]\])|(?<=\s)~(?=[\w‘“])")]
    private static partial Regex Token();
}
