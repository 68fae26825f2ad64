using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Unnamed;

/// <summary>Nouns that introduce somebody without a name: behind “a lawyer said”, “the lawyer” is nobody who has one.</summary>
internal sealed class UnnamedPeople(TokenList tokens)
{
    private const int LongestPhrase = 12;
    private readonly Dictionary<string, int> _definite = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _nouns;

    /// <summary>Whether the text introduces somebody by that noun, lower-case.</summary>
    public bool Contains(string noun) => (_nouns ??= Find()).ContainsKey(noun);

    /// <summary>Where the last one introduced by that noun begins in the text; it must have one.</summary>
    public int LastOf(string noun) => tokens[_nouns![noun]].Start;

    /// <summary>“The captain” has spoken before somebody is named for the first time, who is another.</summary>
    /// <param name="phrase">“the captain”.</param>
    /// <param name="start">Where the other is named first.</param>
    public bool Precedes(SourcePhrase phrase, int start)
    {
        _nouns ??= Find();
        return _definite.TryGetValue(tokens.LowerOf(phrase.Head), out int first) && tokens[first].Start < start;
    }

    /// <summary>“The examiner was a woman with a cold.”: who has not been described before.</summary>
    public bool IsDescribed(SourcePhrase phrase)
    {
        int be = phrase.Head + 1;
        return be + 2 < tokens.Count && tokens[be].Tag == Tag.Be && (tokens.Spells(be + 1, "a") || tokens.Spells(be + 1, "an"))
            && tokens.LowerOf(tokens[be + 2].Tag == Tag.Adjective ? be + 3 : be + 2) is "woman" or "man" or "girl" or "boy";
    }

    /// <summary>“The young man” behind “a young man”: the same words have introduced somebody.</summary>
    public bool Introduces(SourcePhrase phrase) => phrase.Head > phrase.First + 1 && Contains(tokens.LowerOf(phrase.Head))
        && _nouns![tokens.LowerOf(phrase.Head)] is > 0 and int noun && noun < phrase.First
        && tokens.LowerOf(noun - 1) == tokens.LowerOf(phrase.Head - 1);

    /// <summary>
    /// “One of those said it was late. “…,” said the senator.”, “Another agreed.”: the sentence is about one of several without a name.
    /// </summary>
    public bool IsOneOf(Sentence sentence)
    {
        int first = sentence.First;
        if (first + 2 >= sentence.End || !(tokens.Spells(first, "one") || tokens.Spells(first, "another"))) return false;
        if (tokens[first + 1].Tag == Tag.Verb && tokens[first + 1].Is(WordClass.CueVerbStrong)) return true;
        // “One of them, Orla Tain, a nurse, said”
        bool named = first + 4 < sentence.End && tokens[first + 3].Kind == TokenKind.Comma && tokens[first + 4].Tag == Tag.Name;
        return !named && tokens.Spells(first + 1, "of") && (tokens.Spells(first + 2, "those") || tokens.Spells(first + 2, "them"));
    }

    /// <summary>
    /// “A student has lost a term. “…,” said the 18-year-old.”, “In Lowmere, one farmer had sown.”: the sentence is about somebody without
    /// a name.
    /// </summary>
    public bool IsAboutOne(Sentence sentence)
    {
        int first = sentence.First;
        if (first < sentence.End && tokens[first].Tag == Tag.Preposition)   // “In Lowmere, a boy”
        {
            int farthest = Math.Min(sentence.End, first + LongestPhrase);
            while (first < farthest && tokens[first].Kind != TokenKind.Comma) first++;
            first++;
        }

        if (first >= sentence.End || !(tokens.LowerOf(first) is "a" or "an" or "one" or "another")) return false;
        int head = first;
        while (head + 1 < sentence.End && tokens[head + 1].Tag is Tag.Adjective or Tag.Noun or Tag.Name or Tag.Number) head++;
        return head > first && head + 1 < sentence.End && tokens[head].Tag == Tag.Noun && tokens[head].Is(WordClass.PersonNoun)
            && !tokens[head].Is(WordClass.PluralNoun | WordClass.GroupNoun)
            && tokens[head + 1].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Preposition or Tag.Relative;
    }

    /// <summary>
    /// “said the 24-year-old, who did not want to be named”, “said the aide, granted anonymity”: nobody who has a name.
    /// </summary>
    /// <param name="tokens">The writer's words.</param>
    /// <param name="last">The last token of the description.</param>
    public static bool WantNoName(TokenList tokens, int last)
    {
        int comma = last + 1;
        if (comma + 2 >= tokens.Count || tokens[comma].Kind != TokenKind.Comma
            || tokens.TextOf(comma + 1) is not ("who" or "speaking" or "granted" or "requesting" or "citing" or "asking" or "whose"))
            return false;
        for (int i = comma + 2; i < Math.Min(tokens.Count, comma + LongestPhrase) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens.TextOf(i) is "anonymity" or "anonymously" or "unnamed" or "anonymous") return true;
            if (tokens.TextOf(i) is "named" or "identified" && (tokens.Spells(i - 1, "be") || tokens.Spells(i - 1, "being"))
                && !(i + 1 < tokens.Count && (tokens.Spells(i + 1, "only") || tokens.Spells(i + 1, "as"))))
                return true;
        }

        return false;
    }

    /// <summary>“A buyer from the hotel, a young man in a jacket, wants”: what somebody without a name is.</summary>
    private bool IsOfUnnamed(int i)
    {
        int farthest = Math.Max(0, i - LongestPhrase);
        while (i > farthest && tokens[i].Kind == TokenKind.Word && tokens[i].Tag != Tag.Name) i--;
        return i > 0 && tokens[i].Kind is TokenKind.Stop or TokenKind.Quote && (tokens.Spells(i + 1, "a") || tokens.Spells(i + 1, "an"));
    }

    /// <summary>“Her first client today is a young man”: who has not been named before.</summary>
    private bool IsNextInLine(int i)
    {
        for (int farthest = Math.Max(0, i - LongestPhrase); i >= farthest && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens.LowerOf(i) is "first" or "next" or "last" && tokens[i + 1].Is(WordClass.PersonNoun)) return true;
        }

        return false;
    }

    /// <summary>The last token at which each noun introduces somebody.</summary>
    private Dictionary<string, int> Find()
    {
        Dictionary<string, int> nouns = new(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Count; i++)
        {
            // “The captain looked at it. “…,” he said”
            if (tokens[i].Tag == Tag.Noun && tokens[i].Is(WordClass.PersonNoun | WordClass.Title) && i > 0
                && tokens.Spells(i - 1, "the")
                && (i == 1 || tokens[i - 2].Kind is TokenKind.Stop or TokenKind.Quote || tokens[i - 1].Start > tokens[i - 2].End + 1)
                && i + 1 < tokens.Count && tokens[i + 1].Tag == Tag.Verb && !_definite.ContainsKey(tokens.LowerOf(i)))
                _definite.Add(tokens.LowerOf(i), i);
            if (tokens[i].Tag != Tag.Noun || !tokens[i].Is(WordClass.PersonNoun | WordClass.Title)) continue;
            int first = i;
            while (first > 0 && first > i - LongestPhrase && tokens[first - 1].Tag is Tag.Adjective or Tag.Noun or Tag.Name or Tag.Number)
                first--;
            // “One minister who was in the room said”
            if ((tokens.Spells(first, "one") || (first > 0 && tokens.Spells(first - 1, "one"))) && !tokens[i].Is(WordClass.PluralNoun))
                nouns[tokens.LowerOf(i)] = i;
            if (first == 0 || !(tokens.Spells(first - 1, "a") || tokens.Spells(first - 1, "an") || tokens.Spells(first - 1, "another")))
                continue;
            if (first > 1 && ((tokens[first - 2].Kind is TokenKind.Comma or TokenKind.Dash && !IsOfUnnamed(first - 3))
                || (tokens[first - 2].Tag == Tag.Be && !IsNextInLine(first - 3))))
                continue;
            if (i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Comma || tokens[i + 1].Tag == Tag.Name)) continue;
            nouns[tokens.LowerOf(i)] = i;
        }

        return nouns;
    }
}
