using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>Sentences that bring somebody into the text, so that the next “he” is likely theirs.</summary>
internal sealed class Introductions(Prose prose, PersonIndex people)
{
    /// <summary>The text names somebody for the first time and says who that is.</summary>
    public bool Introduces(NameMention mention, int paragraph) =>
        Testifies(mention) || (mention.Words.Length > 1
            ? IsDescribed(mention) || (mention.Paragraph == paragraph && IsApposed(mention))
            : mention.Paragraph == paragraph && IsOfKin(mention));

    /// <summary>“That is not soon enough for club president Osk Varga.”: what it tells is of nobody else, and it ends with him.</summary>
    public bool EndsWith(NameMention mention, int sentence)
    {
        Sentence s = prose.Sentences[sentence];
        ref Token first = ref prose.Tokens[s.First];
        if (mention.Words.Length < 2 || mention.Last + 2 != s.End || mention.TitleFirst <= s.First) return false;
        if (prose.Tokens[mention.TitleFirst - 1].Tag == Tag.Coordinator) return false;
        bool impersonal = first.Tag is Tag.Pronoun or Tag.Determiner or Tag.That
            && prose.Tokens.LowerOf(s.First) is "that" or "this" or "it" or "there" or "none" or "nothing" or "such";
        if (!impersonal || people.NamesAnybody(s.First, mention.First)) return false;
        for (int i = s.First; i < mention.TitleFirst; i++)
        {
            if (prose.Tokens[i].Tag == Tag.Pronoun && prose.Tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale)) return false;
        }

        return true;
    }

    /// <summary>“Tain later called the boy’s mother, Una Varga, 71, who said that”: who reports in a relative clause.</summary>
    public bool Testifies(NameMention mention)
    {
        int i = mention.Last + 1;
        if (i + 3 >= prose.Tokens.Count || prose.Tokens[i].Kind != TokenKind.Comma) return false;
        if (prose.Tokens[i + 1].Kind == TokenKind.Number && prose.Tokens[i + 2].Kind == TokenKind.Comma) i += 2;
        return i + 2 < prose.Tokens.Count && prose.Tokens.Spells(i + 1, "who") && prose.Tokens[i + 2].Is(WordClass.CueVerbStrong)
            && prose.Tokens[i + 2].Tag == Tag.Verb && mention.TitleFirst > 0
            && prose.Tokens[mention.TitleFirst - 1].Tag is Tag.Comma or Tag.Verb;
    }

    /// <summary>“She leaves a daughter, Orla.”, “There were tears from his mother, Orla, a nurse.”</summary>
    private bool IsOfKin(NameMention mention) =>
        mention.TitleFirst > 1 && IsApposed(mention)
        && (prose.Tokens[mention.Last + 1].Kind == TokenKind.Stop
            || (mention.TitleFirst > 2 && prose.Tokens[mention.TitleFirst - 3].Tag is Tag.Possessive or Tag.PossessivePronoun
                && IsDescribed(mention)))
        && prose.Tokens[mention.TitleFirst - 2].Is(WordClass.Kin);

    /// <summary>
    /// “called one witness, Osk Varga, a hydrologist”, “called Osk Varga, a hydrologist”; not “the brother of the singer Osk Varga,
    /// called”.
    /// </summary>
    private bool IsApposed(NameMention mention) => mention.Last + 1 < prose.Tokens.Count && mention.TitleFirst > 0
        && ((prose.Tokens[mention.Last + 1].Kind == TokenKind.Comma && prose.Tokens[mention.TitleFirst - 1].Tag is Tag.Comma or Tag.Verb)
            || (prose.Tokens[mention.Last + 1].Kind == TokenKind.Stop && prose.Tokens[mention.TitleFirst - 1].Tag == Tag.Comma));

    /// <summary>“courtesy of Osk Varga, a hydrologist”, “One voter, Osk Varga, 35, came”.</summary>
    private bool IsDescribed(NameMention mention) =>
        mention.Last + 2 < prose.Tokens.Count && prose.Tokens[mention.Last + 1].Kind == TokenKind.Comma
        && (prose.Tokens[mention.Last + 2].Kind == TokenKind.Number || prose.Tokens.Spells(mention.Last + 2, "a")
            || prose.Tokens.Spells(mention.Last + 2, "an")
            || (mention.Last + 3 < prose.Tokens.Count && prose.Tokens.LowerOf(mention.Last + 2) is "now" or "then" or "later" or "once"
                && (prose.Tokens.Spells(mention.Last + 3, "a") || prose.Tokens.Spells(mention.Last + 3, "an"))));
}
