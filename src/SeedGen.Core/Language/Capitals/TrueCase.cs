using SeedGen.Model;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Language.Capitals;

/// <summary>
/// “THE MAYOR, ORLA TAIN, SAID”: teleprinters had no small letters, and what such archives keep tells no name from a word. Gives the
/// words the letters that they would have elsewhere.
/// </summary>
internal static class TrueCase
{
    /// <summary>With fewer letters it is a headline.</summary>
    private const int Fewest = 80;

    /// <summary>Small letters of a text that has none: “McTAIN”, a credit.</summary>
    private const int MostSmall = 20;

    /// <summary>One letter in so many may be small.</summary>
    private const int FewSmall = 20;

    /// <summary>The document with small letters where it has none; else itself.</summary>
    public static ReadDocument Of(ReadDocument document)
    {
        if (!IsInCapitals(document)) return document;
        string prose = document.Prose;
        char[] letters = prose.ToCharArray();
        List<WordInCapitals> found = [];
        foreach (Paragraph paragraph in document.Paragraphs) AddWords(prose, paragraph, found);
        WordInCapitals[] words = [.. found];
        CapitalisedWords.Tell(words);
        foreach (WordInCapitals word in words) Write(letters, word);
        return document with { Prose = new string(letters), Written = prose };
    }

    /// <summary>Of nearly all texts the first line tells that it is not.</summary>
    private static bool IsInCapitals(ReadDocument document)
    {
        int letters = 0, small = 0;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            Count(document.Prose, paragraph.Span, ref letters, ref small);
            if (small > MostSmall && small * FewSmall > letters) return false;
        }

        return letters >= Fewest && small * FewSmall <= letters;
    }

    private static void Count(string prose, TextSpan span, ref int letters, ref int small)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            bool lower = char.IsLower(prose[i]);
            if (!lower && !char.IsUpper(prose[i])) continue;
            letters++;
            if (lower) small++;
            if (small > MostSmall && small * FewSmall > letters) return;
        }
    }

    private static void AddWords(string prose, Paragraph paragraph, List<WordInCapitals> words)
    {
        bool opens = true;
        int behind = -1;
        for (int i = paragraph.Span.Start; i < paragraph.Span.End; i++)
        {
            char c = prose[i];
            if (!char.IsLetter(c))
            {
                if (c is '!' or '?' || (c == '.' && !(behind == i + 1 && words[words.Count - 1].Stopped))) opens = true;
                else if (IsMark(c)) opens = OpensWords(prose, paragraph.Span, i) || (opens && !IsReportBehind(prose, paragraph.Span, i));
                continue;
            }

            WordShape.Read(prose, i, paragraph.Span.End, out WordShape shape);
            bool stopped = shape.End < paragraph.Span.End && prose[shape.End] == '.';
            WordInCapitals word = new()
            {
                Start = i, End = shape.End, Hash = shape.Hash, Opens = opens,
                Word = WordForms.Of(prose, i, shape),
                Name = Lexicon.Name(prose, i, shape.End - i),
                Adjoins = behind >= 0 && prose.AsSpan(behind, i - behind).IsWhiteSpace(),
            };
            word.Stopped = stopped && (shape.Dotted || word.Length == 1 || word.Is(WordClass.Abbreviation));
            word.Casing = shape.Dotted || (word.Length == 1 && word.Stopped) ? Casing.Upper : Casing.None;
            words.Add(word);
            behind = word.Stopped ? shape.End + 1 : shape.End;
            opens = false;
            i = shape.End - 1;
        }
    }

    private static bool IsMark(char c) => c is '“' or '”' or '"' or '‘' or '’' or '\'' or '«' or '»' or '„';

    /// <summary>The words in marks are a sentence of their own where a comma or a colon stands in front, or nothing.</summary>
    private static bool OpensWords(string prose, TextSpan paragraph, int mark)
    {
        int i = mark - 1;
        while (i >= paragraph.Start && prose[i] == ' ') i--;
        return i < paragraph.Start || (i < mark - 1 && prose[i] is ',' or ':');
    }

    /// <summary>“WHY?” SAID ORLA TAIN; “WHY?” SHE SAID.</summary>
    private static bool IsReportBehind(string prose, TextSpan paragraph, int mark)
    {
        int start = mark + 1;
        while (start < paragraph.End && prose[start] == ' ') start++;
        if (start == mark + 1 || start == paragraph.End || prose[mark - 1] == '.' || !char.IsLetter(prose[start])) return false;
        WordShape.Read(prose, start, paragraph.End, out WordShape shape);
        return (Lexicon.Word(shape.Hash) & (WordClass.CueVerb | WordClass.PersonalPronoun)) != 0;
    }

    private static void Write(char[] letters, WordInCapitals word)
    {
        if (word.Casing == Casing.Upper) return;
        bool capital = word.Casing == Casing.Capitalised || word.Opens;
        for (int i = word.Start; i < word.End; i++)
        {
            // “O’DELL-BRACE”
            bool first = i == word.Start
                || (word.Casing == Casing.Capitalised && letters[i - 1] is '-' or '\'' or '’' && i + 1 < word.End);
            if (!(capital && first)) letters[i] = char.ToLowerInvariant(letters[i]);
        }
    }
}
