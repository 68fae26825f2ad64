using SeedGen.Language;
using SeedGen.Model;

namespace SeedGen.People.Names;

/// <summary>
/// Words that the document capitalises inside sentences, where a capital letter means a name. At the start of a sentence, where
/// it means nothing, “Rose says” is then read as the name and not as the plant.
/// </summary>
internal sealed class NamesInSentences
{
    /// <summary>Words of the grammar, whoever else is called so.</summary>
    private const WordClass Closed = WordClass.Determiner | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer
        | WordClass.Preposition | WordClass.Coordinator;

    private readonly HashSet<ulong> _seen;

    private NamesInSentences(HashSet<ulong> seen) => _seen = seen;

    /// <summary>Collects the words from the sentences of running text; headlines capitalise anything.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="seen">Empty; receives them.</param>
    public static NamesInSentences Of(Prose prose, HashSet<ulong> seen)
    {
        NamesInSentences names = new(seen);
        foreach (Sentence sentence in prose.Sentences)
        {
            if (prose.Paragraphs[sentence.Paragraph].Kind is not ParagraphKind.Body) continue;
            for (int i = sentence.First + 1; i < sentence.End; i++)
            {
                if (prose.Tokens[i].Name != NameClass.None && names.IsName(prose.Tokens, i, sentence))
                    names._seen.Add(Hash(prose.Tokens, i));
            }
        }

        return names;
    }

    /// <summary>Whether the document has the word as a name elsewhere.</summary>
    public bool Contains(TokenList tokens, int token) => _seen.Count > 0 && _seen.Contains(Hash(tokens, token));

    /// <summary>Only words that could be taken for a common one are worth keeping.</summary>
    private bool IsName(TokenList tokens, int i, Sentence sentence)
    {
        ref Token token = ref tokens[i];
        if (token.Casing != Casing.Capitalised
            || !token.Is(WordClass.CommonWord | WordClass.Noun | WordClass.VerbBase | WordClass.Adjective | WordClass.Modal))
            return false;
        // “LOWMERE — The whistle blew”: what a sentence begins with behind a dateline.
        if (tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Quote or TokenKind.Open or TokenKind.Dash
            || token.Is(Closed))
            return false;
        bool alone = !tokens[i - 1].IsCapitalised && (i + 1 >= sentence.End || !tokens[i + 1].IsCapitalised);
        return alone || tokens[i - 1].LeadsToName;
    }

    private static ulong Hash(TokenList tokens, int i) => WordHash.OfWord(tokens.Text, tokens[i].Start, tokens[i].Length);
}
