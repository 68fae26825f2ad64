using SeedGen.Language;
using SeedGen.People;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>Tells which names are what their sentence is about.</summary>
internal static class SubjectNames
{
    /// <summary>The name stands before its verb, or begins the clause that its sentence begins with.</summary>
    public static bool IsSubject(Prose prose, NameMention mention, int sentence)
    {
        TokenList tokens = prose.Tokens;
        Sentence s = prose.Sentences[sentence];
        if (mention.Possessor) return false;
        int next = mention.Last + 1;
        while (next < s.End && (tokens[next].Tag == Tag.Adverb || tokens.Spells(next, "himself") || tokens.Spells(next, "herself"))) next++;
        if (next >= s.End) return false;
        bool governed = mention.TitleFirst > s.First && tokens[mention.TitleFirst - 1].Tag is Tag.Preposition;
        if (tokens[next].Tag is Tag.Verb or Tag.Modal or Tag.Be or Tag.Have or Tag.Do) return !governed;
        if (mention.TitleFirst > s.First && tokens[mention.TitleFirst - 1].Tag == Tag.Verb && mention.TitleFirst - 2 >= s.First
            && tokens[mention.TitleFirst - 2].Tag is Tag.Quote or Tag.Comma) return true;
        return !governed && BeginsSentence(prose.Tokens, mention.TitleFirst, s.First);
    }

    /// <summary>“Tain adviser Osk Varga, a lawyer, …”, “The mayor, Una Pike, …”: nothing but words of its own phrase stands before it.</summary>
    private static bool BeginsSentence(TokenList tokens, int token, int first)
    {
        bool apposed = token - 2 >= first && tokens[token - 1].Kind == TokenKind.Comma && tokens[token - 2].Tag == Tag.Noun
            && tokens[token - 2].Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Title);
        for (int i = apposed ? token - 2 : token - 1; i >= first; i--)
        {
            if (tokens[i].Tag is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Coordinator or Tag.Adverb
                or Tag.Possessive or Tag.PossessivePronoun)) return false;
        }

        return true;
    }
}
