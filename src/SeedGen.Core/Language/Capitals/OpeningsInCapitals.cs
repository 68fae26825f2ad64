using SeedGen.Model;
using SeedGen.Reading;

namespace SeedGen.Language.Capitals;

/// <summary>
/// “ORLA Tain has left her husband”, “EVIL Osk Varga was jailed”: some papers set the first word of a story in capitals. Gives it the
/// letters that it would have elsewhere, if a name may begin with it or stand behind it.
/// </summary>
internal static class OpeningsInCapitals
{
    /// <summary>Shorter words are acronyms: “NHS bosses”, “IRA leader”.</summary>
    private const int Shortest = 4;

    private const WordClass Describing = WordClass.Adjective | WordClass.VerbParticiple | WordClass.PersonNoun | WordClass.Title;

    /// <summary>The document with small letters where a paragraph begins so; else itself.</summary>
    public static ReadDocument Of(ReadDocument document)
    {
        char[]? letters = null;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || LengthOf(document.Prose, paragraph) is not (> 0 and int length)) continue;
            letters ??= document.Prose.ToCharArray();
            for (int i = paragraph.Span.Start + 1; i < paragraph.Span.Start + length; i++)
            {
                if (letters[i - 1] != '-') letters[i] = char.ToLowerInvariant(letters[i]);
            }
        }

        return letters == null ? document : document with { Prose = new string(letters), Written = document.Written };
    }

    /// <summary>UTF-16 code units of the first word, if it is set in capitals; else 0.</summary>
    private static int LengthOf(string text, Paragraph paragraph)
    {
        int start = paragraph.Span.Start, limit = paragraph.Span.End;
        if (start + Shortest + 2 >= limit || !char.IsUpper(text[start]) || !char.IsUpper(text[start + 1])) return 0;
        WordShape.Read(text, start, limit, out WordShape word);
        int length = word.End - start, next = word.End + 1;
        // The next word begins a name and is not in capitals itself.
        if (word.Casing != Casing.Upper || word.Dotted || length < Shortest || next + 1 >= limit || text[word.End] != ' '
            || !char.IsUpper(text[next]) || !char.IsLower(text[next + 1]))
            return 0;
        NameClass name = Lexicon.Name(text, start, length);
        if ((name & NameClass.Given) != 0) return length;
        WordShape.Read(text, next, limit, out WordShape behind);
        return (Lexicon.Word(word.Hash) & Describing) != 0
            && (Lexicon.Name(text, next, behind.End - next) & NameClass.GivenMainly) != 0
            ? length
            : 0;
    }
}
