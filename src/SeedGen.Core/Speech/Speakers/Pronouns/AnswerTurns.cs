using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>Whose turn it is behind a question that the writer reports.</summary>
internal static class AnswerTurns
{
    /// <summary>Whose turn it is to answer, behind a question: 1 for whoever was asked, -1 for whoever asked, 0 elsewhere.</summary>
    public static int Of(TokenList tokens, NameMention mention, int pronoun) =>
        IsAsked(tokens, mention) || AnswersOfficers(tokens, mention, pronoun) ? 1 : Asks(tokens, mention, pronoun) ? -1 : 0;

    /// <summary>“Varga asked Orla Tain what she would do”: who has to answer.</summary>
    private static bool IsAsked(TokenList tokens, NameMention mention)
    {
        int verb = mention.TitleFirst - 1;
        return verb > 0 && !mention.Possessor && !mention.Modifier && tokens[verb].Tag == Tag.Verb && tokens[verb - 1].Tag != Tag.Be
            && (tokens.Spells(verb, "asked") || tokens.Spells(verb, "asks") || tokens.Spells(verb, "pressed")
                || tokens.Spells(verb, "questioned"));
    }

    /// <summary>“Orla Tain asked the clerk if he had read it. “…,” he replied”: somebody else has to answer.</summary>
    private static bool Asks(TokenList tokens, NameMention mention, int pronoun)
    {
        int verb = mention.Last + 1;
        if (verb < tokens.Count && tokens[verb].Kind == TokenKind.Comma) verb++;   // “Their lawyer, Orla Tain, asked”
        if (verb + 3 < tokens.Count && tokens.Spells(verb, "asked") && IsWhetherOther(tokens, verb + 1, pronoun)) return true;
        if (verb + 1 >= tokens.Count || !tokens.Spells(verb, "asked") || tokens[verb].Tag != Tag.Verb
            || tokens[verb + 1].Tag is not (Tag.Determiner or Tag.Pronoun or Tag.Name or Tag.PossessivePronoun))
            return false;
        int reply = pronoun + 1 < tokens.Count && tokens[pronoun + 1].Tag == Tag.Verb ? pronoun + 1 : pronoun - 1;
        return reply >= 0 && tokens.TextOf(reply) is "replied" or "answered" or "responded" or "conceded" or "admitted";
    }

    /// <summary>“Officers found Tain in the kitchen. He told them”: whom they found, and nobody who tells of it.</summary>
    private static bool AnswersOfficers(TokenList tokens, NameMention mention, int pronoun)
    {
        int verb = mention.TitleFirst - 1;
        return verb > 0 && pronoun + 2 < tokens.Count && tokens.Spells(pronoun + 1, "told")
            && tokens.LowerOf(pronoun + 2) is "them" or "officers" or "police" or "detectives"
            && tokens.LowerOf(verb) is "found" or "arrested" or "stopped" or "caught" or "detained" or "interviewed" or "challenged"
                or "approached" or "spotted" or "confronted" or "cautioned";
    }

    /// <summary>“The king asked whether he had learnt any. “Only a word,” he said.”; nobody who asks whether he may go.</summary>
    private static bool IsWhetherOther(TokenList tokens, int whether, int pronoun) =>
        (tokens.Spells(whether, "whether") || tokens.Spells(whether, "if")) && tokens.LowerOf(whether + 1) == tokens.LowerOf(pronoun)
        && !(tokens.LowerOf(whether + 2) is "could" or "might" or "may" or "can" or "should")
        && tokens[pronoun - 1].Kind == TokenKind.Quote && tokens.Text[tokens[pronoun - 1].End - 2] is not '?';
}
