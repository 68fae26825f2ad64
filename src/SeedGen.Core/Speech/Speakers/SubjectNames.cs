using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers;

/// <summary>Tells which names are what their sentence is about.</summary>
internal static class SubjectNames
{
    private const int LongestPhrase = 24;
    private const int LongestTitle = 6;

    /// <summary>The name stands before its verb, or begins the clause that its sentence begins with.</summary>
    public static bool IsSubject(Prose prose, NameMention mention, int sentence)
    {
        TokenList tokens = prose.Tokens;
        Sentence s = prose.Sentences[sentence];
        if (mention.Possessor) return false;
        int next = mention.Last + 1;
        // “Orla Tain KC said”
        while (next < s.End && tokens[next].Is(WordClass.PostNominal) && tokens[next].Casing == Casing.Upper) next++;
        while (next < s.End && (tokens[next].Tag == Tag.Adverb || tokens.Spells(next, "himself") || tokens.Spells(next, "herself"))) next++;
        next = BehindOrigin(tokens, BehindBrackets(tokens, next, s.End), s.End);
        if (next >= s.End) return false;
        int opening = s.First + 1 < s.End && tokens[s.First].Tag == Tag.Coordinator ? s.First + 1 : s.First;   // “But for Orla Tain, whose”
        // “For Orla Tain, that is not enough.”
        if (mention.TitleFirst == opening + 1 && tokens.Spells(opening, "for") && tokens[next].Kind == TokenKind.Comma) return true;
        if (mention.TitleFirst > s.First + 1 && !mention.Modifier && tokens.Spells(mention.TitleFirst - 1, "to")
            && tokens.Spells(mention.TitleFirst - 2, "according"))
            return true;
        if (NamesBehindVerbs.Are(tokens, mention.TitleFirst, next, s)) return true;
        if (mention.TitleFirst == s.First + 1 && tokens.Spells(s.First, "born")) return true;   // “Born Una Varga in Lowmere, she”
        bool governed = IsGoverned(tokens, mention.TitleFirst, s.First);
        if (tokens[next].Tag is Tag.Verb or Tag.Modal or Tag.Be or Tag.Have or Tag.Do) return !governed;
        if (mention.TitleFirst > s.First && tokens[mention.TitleFirst - 1].Tag == Tag.Verb && tokens[next].Tag != Tag.To
            && !tokens.Spells(mention.TitleFirst - 1, "told")
            && mention.TitleFirst - 2 >= s.First && tokens[mention.TitleFirst - 2].Tag is Tag.Quote or Tag.Comma) return true;
        if (!governed && tokens[next].Kind is TokenKind.Comma or TokenKind.Dash && VerbFollowsInsertion(tokens, next, s.End)) return true;
        return !governed && BeginsSentence(prose.Tokens, mention.TitleFirst, s.First);
    }

    /// <summary>“goals by Tain”, “goals by Orla Tain and Una Pike”: behind a preposition.</summary>
    private static bool IsGoverned(TokenList tokens, int i, int first)
    {
        int nearest = Math.Max(first, i - LongestPhrase);
        if (i > first && (tokens[i - 1].Tag == Tag.Preposition || IsGovernedWithRole(tokens, i - 1, first))) return true;
        if (i == first || !tokens.Spells(i - 1, "and")) return false;
        while (i - 2 > nearest && (tokens.Spells(i - 1, "and") || tokens[i - 1].Kind == TokenKind.Comma) && tokens[i - 2].Tag == Tag.Name)
        {
            for (i--; i - 1 > nearest && tokens[i - 1].Tag == Tag.Name;) i--;
            if (tokens[i - 1].Tag == Tag.Preposition) return tokens[i - 1].Word != WordClass.None && !tokens.Spells(i - 1, "of");
        }

        return false;
    }

    /// <summary>“with his old partner Osk Varga, will leave”: the preposition stands before what he is.</summary>
    private static bool IsGovernedWithRole(TokenList tokens, int noun, int first)
    {
        if (tokens[noun].Tag != Tag.Noun || tokens[noun].Casing != Casing.Lower || !tokens[noun].Is(WordClass.PersonNoun | WordClass.Kin))
            return false;
        int i = noun - 1, nearest = Math.Max(first, noun - LongestTitle);
        while (i > nearest && tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Name) i--;
        return i > nearest && tokens[i].Tag is Tag.PossessivePronoun or Tag.Determiner && tokens[i - 1].Tag == Tag.Preposition
            && (tokens.Spells(i - 1, "with") || tokens.Spells(i - 1, "by") || tokens.Spells(i - 1, "to") || tokens.Spells(i - 1, "from")
                || tokens.Spells(i - 1, "against") || tokens.Spells(i - 1, "alongside"));
    }

    /// <summary>“Hale’s lawsuit says”: the sentence begins with a thing of theirs; whose lawyer speaks is not the lawyer.</summary>
    public static bool IsOwnerOfSubject(Prose prose, NameMention mention, int sentence)
    {
        TokenList tokens = prose.Tokens;
        Sentence s = prose.Sentences[sentence];
        int thing = mention.Last + 2;
        if (mention.TitleFirst != s.First) return false;
        while (thing < s.End && tokens[thing].Tag is Tag.Adjective or Tag.Noun or Tag.Name && thing + 1 < s.End
            && tokens[thing + 1].Tag is Tag.Noun)
            thing++;
        return thing < s.End && tokens[thing].Tag == Tag.Noun && !tokens[thing].Is(WordClass.PersonNoun | WordClass.Kin);
    }

    /// <summary>
    /// “None of this bothers Orla Tain.”, “The last word belonged to Tain.”: a thing does something to the only one whom the sentence is
    /// about.
    /// </summary>
    public static bool IsAffected(Prose prose, NameMention mention, int sentence)
    {
        TokenList tokens = prose.Tokens;
        int first = prose.Sentences[sentence].First, verb = mention.TitleFirst - 1;
        bool ends = mention.Last + 1 < tokens.Count && tokens[mention.Last + 1].Kind == TokenKind.Stop;
        if (ends && verb > first && (tokens.Spells(verb, "to") || tokens.Spells(verb, "from") || tokens.Spells(verb, "with")
            || tokens.Spells(verb, "at")))
            verb--;
        if (verb <= first || verb - first > LongestPhrase || mention.Possessor || mention.Modifier) return false;
        if (tokens[verb].Tag is not (Tag.Verb or Tag.Participle or Tag.Base) || tokens[verb].Is(WordClass.CueVerbStrong)) return false;
        for (int i = verb - 1; i >= first; i--)
        {
            bool thing = tokens[i].Tag switch
            {
                Tag.Noun => !tokens[i].Is(WordClass.PersonNoun | WordClass.Kin),
                // “I looked at Orla Tain.”
                Tag.Pronoun => !tokens[i].Is(WordClass.PersonalPronoun) || tokens.Spells(i, "it") || tokens.Spells(i, "i"),
                Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Adverb or Tag.Negation or Tag.Have or Tag.Modal or Tag.Do
                    or Tag.Coordinator => true,
                Tag.Name => tokens[i].Is(WordClass.Weekday | WordClass.Month) || tokens[i].Is(NameClass.Place | NameClass.PlaceMajor),
                Tag.Preposition => true,
                _ => false,
            };
            if (!thing) return false;
        }

        return true;
    }

    /// <summary>“said that”, “told reporters on Saturday that”.</summary>
    private static bool IsToldBefore(TokenList tokens, int i)
    {
        for (int farthest = Math.Max(0, i - LongestTitle); i > farthest && !IsSaying(tokens, i); i--)
        {
            if (tokens[i].Tag is not (Tag.Noun or Tag.Name or Tag.Determiner or Tag.Preposition or Tag.Adverb or Tag.Pronoun)) return false;
        }

        return IsSaying(tokens, i);
    }

    /// <summary>“the town where he and Tain are from”: whoever is named beside the pronoun is another.</summary>
    public static bool IsBesidePronoun(TokenList tokens, NameMention mention, string pronoun)
    {
        int and = mention.TitleFirst - 1;
        return and > 0 && tokens.Spells(and, "and") && tokens.Spells(and - 1, pronoun);
    }

    /// <summary>“was praised on Friday by Orla Tain”: who did it.</summary>
    public static bool IsAgent(TokenList tokens, NameMention mention)
    {
        int by = mention.TitleFirst - 1;
        if (by < 2 || mention.Possessor || mention.Modifier || !tokens.Spells(by, "by")) return false;
        int verb = by - 1;
        while (verb > 1 && verb > by - 4
            && (tokens[verb].Tag == Tag.Adverb || tokens[verb].Is(WordClass.Weekday | WordClass.TimeNoun)
                || tokens[verb].Tag == Tag.Preposition))
            verb--;
        return tokens[verb].Tag is Tag.Verb or Tag.Participle && tokens[verb].Is(WordClass.VerbParticiple)
            && tokens[verb - 1].Tag is Tag.Be or Tag.Adverb;
    }

    /// <summary>“That drew a sharp response from the party's critic Orla Tain.”: the sentence ends with whoever now has the word.</summary>
    public static bool IsResponder(Prose prose, NameMention mention, int sentence)
    {
        TokenList tokens = prose.Tokens;
        Sentence s = prose.Sentences[sentence];
        if (mention.Possessor || mention.Last + 1 >= s.End || tokens[mention.Last + 1].Kind is not (TokenKind.Stop or TokenKind.Comma))
            return false;
        int from = mention.TitleFirst - 1, farthest = Math.Max(s.First, from - LongestTitle);
        while (from > farthest
            && tokens[from].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.Possessive or Tag.PossessivePronoun)
            from--;
        if (from < s.First + 2 || !tokens.Spells(from, "from")) return false;
        return tokens[from - 1].Tag == Tag.Noun
            && (tokens[from - 1].Is(WordClass.CueNoun) || tokens.Spells(from - 1, "criticism") || tokens.Spells(from - 1, "praise")
                || tokens.Spells(from - 1, "rebuke"));
    }

    /// <summary>
    /// The name stands right before or behind a verb of saying that ends its sentence: “…, Orla Tain said.”, “…, said Orla Tain.”
    /// </summary>
    public static bool IsReporter(Prose prose, NameMention mention, int sentence)
    {
        TokenList tokens = prose.Tokens;
        Sentence s = prose.Sentences[sentence];
        int comma = mention.TitleFirst - 1, next = mention.Last + 1;
        if (comma > s.First && IsSaying(tokens, comma) && next < s.End && tokens[next].Kind is TokenKind.Stop or TokenKind.Comma)
            return tokens[comma - 1].Kind == TokenKind.Comma;
        return comma >= s.First && tokens[comma].Kind == TokenKind.Comma && next + 1 < s.End && IsSaying(tokens, next)
            && tokens[next + 1].Kind is TokenKind.Stop or TokenKind.Comma;
    }

    /// <summary>“Tain confirmed that her rival, Varga, had left”, “Tain said Varga had left”: whom that is said of.</summary>
    public static bool IsInContent(TokenList tokens, NameMention mention)
    {
        int i = mention.TitleFirst - 1, farthest = Math.Max(0, i - LongestTitle);
        if (i > 1 && IsSaying(tokens, i)) return tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Quote);
        if (i > farthest && tokens[i].Kind == TokenKind.Comma && mention.Last + 1 < tokens.Count
            && tokens[mention.Last + 1].Kind == TokenKind.Comma)
            i--;
        while (i > farthest
            && tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Number or Tag.Name or Tag.Possessive or Tag.Determiner
                or Tag.PossessivePronoun)
            i--;
        return i > 0 && tokens[i].Tag == Tag.That && IsToldBefore(tokens, i - 1);
    }

    private static bool IsSaying(TokenList tokens, int i) => tokens[i].Tag == Tag.Verb && tokens[i].Is(WordClass.CueVerbStrong);

    /// <summary>
    /// “Orla Tain of Alabama”, “Orla Tain at Varga Rail”, “Orla Tain on Thursday”: the first token behind the place, the firm or the day.
    /// </summary>
    private static int BehindOrigin(TokenList tokens, int i, int end)
    {
        if (i + 1 >= end) return i;
        bool day = tokens.Spells(i, "on") && tokens[i + 1].Is(WordClass.Weekday);
        if (day) return i + 2;
        if (!(tokens.Spells(i, "of") || tokens.Spells(i, "from") || tokens.Spells(i, "at") || tokens.Spells(i, "with"))
            || tokens[i + 1].Tag != Tag.Name)
            return i;
        for (i++;
            i < end && (tokens[i].Tag == Tag.Name
                || (i + 1 < end && tokens[i + 1].Tag == Tag.Name && (tokens.Spells(i, "and") || tokens.Spells(i, "&"))));)
            i++;
        return i;
    }

    /// <summary>
    /// “Tain, already booked, was shown a card”, “the treasurer, Osk Varga, called”, “Tain — booked already — left”: a verb behind the
    /// second comma or dash.
    /// </summary>
    private static bool VerbFollowsInsertion(TokenList tokens, int comma, int end)
    {
        if (comma + 1 < end && IsFinite(tokens[comma + 1].Tag)) return true;
        int last = Math.Min(end, comma + LongestPhrase);
        for (int i = comma + 1; i + 1 < last; i++)
        {
            if (tokens[i].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Semicolon) return false;
            if (tokens[i].Kind == tokens[comma].Kind) return IsFinite(tokens[i + 1].Tag);
        }

        return false;
    }

    /// <summary>“Orla Tain (78), has”: the first token behind an age or a party in brackets.</summary>
    private static int BehindBrackets(TokenList tokens, int i, int end)
    {
        if (i >= end || tokens[i].Kind != TokenKind.Open) return i;
        for (int close = i + 1; close + 1 < end && close < i + LongestTitle; close++)
        {
            if (tokens[close].Kind == TokenKind.Close) return tokens[close + 1].Kind == TokenKind.Comma ? close + 2 : close + 1;
        }

        return i;
    }

    private static bool IsFinite(Tag tag) => tag is Tag.Verb or Tag.Modal or Tag.Be or Tag.Have or Tag.Do;

    /// <summary>
    /// “Tain adviser Osk Varga, a lawyer, …”, “The mayor, Una Pike, …”, “The mayor, the Dane Una Pike, …”: nothing but words of its own
    /// phrase stands before it.
    /// </summary>
    private static bool BeginsSentence(TokenList tokens, int token, int first)
    {
        if (token - first > LongestPhrase) return false;
        if (token - 2 >= first && tokens[token - 1].Is(WordClass.Demonym) && tokens.Spells(token - 2, "the")) token -= 2;
        bool apposed = token - 2 >= first && tokens[token - 1].Kind == TokenKind.Comma && tokens[token - 2].Tag is Tag.Noun or Tag.Name
            && tokens[token - 2].Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Title);
        for (int i = apposed ? token - 2 : token - 1; i >= first; i--)
        {
            if (tokens[i].Tag is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Coordinator or Tag.Adverb
                or Tag.Possessive or Tag.PossessivePronoun)) return false;
        }

        return true;
    }
}
