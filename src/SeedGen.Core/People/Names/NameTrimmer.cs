using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Evidence.Words;

namespace SeedGen.People.Names;

/// <summary>
/// Cuts words off a name that only a capital letter made a part of it, once the rest is known from running text: “Late Varga” at
/// the start of a sentence, “Orla Tain Rampages” in a headline.
/// </summary>
internal sealed class NameTrimmer(Prose prose, NameForms forms, NameEvidence evidence, List<NameMention> people)
{
    private const int LongestRun = 10;
    private const int LongestQuestion = 30;

    private HashSet<string>? _families;

    /// <summary>Trims all mentions.</summary>
    public void Trim()
    {
        foreach (NameMention mention in people)
        {
            if (IsKnown(mention, prose.TokensOf(mention.Quoted))) mention.Tally!.IsKnown = true;
        }

        foreach (NameMention mention in people) Trim(mention, prose.TokensOf(mention.Quoted));
    }

    /// <summary>Running text gives the name to a person; at the start of a sentence with a given name that is no other word.</summary>
    private static bool IsKnown(NameMention mention, TokenList tokens) => mention.IsFullName && !mention.InTitleCase
        && (!mention.OpensSentence || (tokens[mention.First].Is(NameClass.GivenMainly) && !tokens[mention.First].Is(WordClass.CommonWord)));

    /// <summary>Trims the mention where that leaves a known name, and the whole is none.</summary>
    private void Trim(NameMention mention, TokenList tokens)
    {
        int count = mention.Words.Length;
        if (count < 2 || count > LongestRun || count != mention.Last - mention.First + 1 || mention.Tally!.IsKnown) return;
        if (mention.InTitleCase) TrimHeadline(mention, tokens);
        else if ((IsOrigin(tokens, mention) || (mention.OpensSentence && IsCommonOpening(tokens, mention)))
            && IsKnown(mention.Words, 1, count - 1)) Narrow(mention, tokens, mention.First + 1, mention.Last);
    }

    private void Narrow(NameMention mention, TokenList tokens, int first, int last)
    {
        evidence.Settle(mention);
        mention.Narrow(forms, tokens, first, last);
    }

    private bool IsKnown(string[] words, int first, int count) => forms.Find(words, first, count)?.Tally is { IsKnown: true }
        || (count == 1
            && (_families ??= new(people.Where(m => m.Tally is { IsKnown: true }).Select(m => m.Family), StringComparer.Ordinal)).Contains(words[first]));

    /// <summary>“Ellerbyite Osk Varga”: a word that is nobody's name before a full one.</summary>
    private static bool IsOrigin(TokenList tokens, NameMention mention) =>
        mention.Words.Length > 2 && tokens[mention.First].Name == NameClass.None && tokens[mention.First].Casing == Casing.Capitalised
        && tokens[mention.First + 1].Is(NameClass.GivenMainly);

    /// <summary>“Late”, “Just”; “Will” where a bare verb follows or a question ends: “Will Tain run?”, “Will Tain’s party win?”</summary>
    private static bool IsCommonOpening(TokenList tokens, NameMention mention)
    {
        ref Token token = ref tokens[mention.First];
        if (!token.Is(NameClass.GivenMainly))
            return token.Is(WordClass.CommonWord) || (token.Is(WordEvidence.OpenClass) && token.Name == NameClass.None);
        if (!token.Is(WordClass.Modal) || mention.Last + 1 >= tokens.Count) return false;
        return IsQuestion(tokens, mention.Last + 1)
            || (tokens[mention.Last + 1].Casing == Casing.Lower
                && tokens[mention.Last + 1].Is(WordClass.VerbBase | WordClass.BeForm | WordClass.HaveForm));
    }

    private static bool IsQuestion(TokenList tokens, int i)
    {
        for (int end = Math.Min(i + LongestQuestion, tokens.Count); i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop) return tokens.Text[tokens[i].Start] == '?';
        }

        return false;
    }

    /// <summary>The longest part of the run that is a known name.</summary>
    private void TrimHeadline(NameMention mention, TokenList tokens)
    {
        int count = mention.Words.Length;
        for (int length = count - 1; length > 0; length--)
        {
            for (int first = 0; first + length <= count; first++)
            {
                if (!IsKnown(mention.Words, first, length)) continue;
                Narrow(mention, tokens, mention.First + first, mention.First + first + length - 1);
                return;
            }
        }
    }
}
