using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>“Tomas Okafor, a hydrologist at the Lowmere Institute”.</summary>
internal static class RolesInAppositions
{
    /// <summary>Tokens between two dashes.</summary>
    private const int LongestInsertion = 20;

    /// <summary>Adds the role that stands behind the mention at <paramref name="index"/>.</summary>
    public static void Find(Prose prose, PersonIndex people, int index)
    {
        TokenList tokens = prose.Tokens;
        NameMention mention = people.Mentions[index];
        PersonEntry person = mention.Person!;
        // A signature or a caption may end without a stop.
        int end = prose.Paragraphs[mention.Paragraph].Span.End;
        if (RolesInClauses.OfWork(tokens, mention) is { } work) person.ImplyingHeads.Add(work);
        if (RolesInClauses.ByMaker(tokens, mention) is { } made) person.ImplyingHeads.Add(made);
        if (RolesInClauses.BehindWho(tokens, mention.Last + 1) is { } deed) person.ImplyingHeads.Add(deed);
        int comma = NameTags.EndOf(tokens, mention.Last + 1);
        int verb = comma < tokens.Count && tokens[comma].Kind == TokenKind.Comma ? comma + 1 : comma;
        if (verb + 1 < tokens.Count && tokens.Spells(verb, "who")) verb++;
        if (RolesInClauses.BehindVerb(tokens, verb) is var noun and > 0) person.AddRoleHead(tokens, noun, tokens.TextOf(noun));
        if (comma >= tokens.Count
            || !(tokens[comma].Kind == TokenKind.Comma || (tokens[comma].Kind == TokenKind.Dash && !ClosesDashes(tokens, comma))))
            return;
        int first = comma + 1 < tokens.Count && tokens.Spells(comma + 1, "also") ? comma + 2 : comma + 1;
        int head = AppositionHead.Of(tokens, people, first, end);
        if (head < 0 || BelongsToNext(tokens, people, first, head)
            || IsInList(tokens, people, mention, first, head, prose.Paragraphs[mention.Paragraph].Span.Start))
            return;
        bool closed = AppositionEnd.Of(tokens, people, comma, head, end, out int last);
        // “Struck by Abel Renko, the witness fell”: a verb behind it makes it the subject of a clause.
        // “But Abel Renko, a Lowmere lawyer said no”; not “Renko, an aide said, left”
        bool reported = last == head && tokens[first].Tag == Tag.Determiner && head > first + 1 && head + 2 < tokens.Count
            && tokens[head + 1].Is(WordClass.CueVerbStrong)
            && (tokens[head + 2].Kind != TokenKind.Comma || (head + 3 < tokens.Count && tokens[head + 3].Kind == TokenKind.Quote));
        if (!closed && ((last == head && !reported) || IsGoverned(tokens, mention, prose.Paragraphs[mention.Paragraph].Span.Start))) return;
        if (!reported && head + 1 < tokens.Count && tokens[head + 1].Tag == Tag.Verb && !IsParticiple(tokens, mention, last + 1)) return;
        if (!RoleWords.IsPlural(tokens, head) || AppositionHead.IsOneOf(tokens, first))
        {
            person.AddRole(prose, first, last, head);
            (mention.DescribedFrom, mention.DescribedTo) = (first, last);
        }
        else if (index > 0 && SharedRoles.NextOf(tokens, people.Mentions, index - 1) == index
            && tokens.Spells(mention.TitleFirst - 1, "and"))
        {
            // “Abel Renko and Una Pike, the owners of the mill”
            person.AddRole(prose, first, last, head);
            people.Mentions[index - 1].Person?.AddRole(prose, first, last, head);
        }
    }

    /// <summary>“the town – Ellerby, where Renko lives – the mayor”: the second dash of a pair.</summary>
    private static bool ClosesDashes(TokenList tokens, int dash)
    {
        for (int i = dash - 1; i > dash - LongestInsertion && i >= 0 && tokens[i].Kind != TokenKind.Stop; i--)
        {
            if (tokens[i].Kind == TokenKind.Dash) return true;
        }

        return false;
    }

    /// <summary>“Abel Renko, his wife, Una, and others”: the phrase is about the name behind it.</summary>
    private static bool BelongsToNext(TokenList tokens, PersonIndex people, int first, int head) =>
        tokens[first].Tag == Tag.PossessivePronoun && head + 2 < tokens.Count && tokens[head + 1].Kind == TokenKind.Comma
        && people.At(head + 2) != null;

    /// <summary>“the mayor, Abel Renko, the sheriff, Una Pike, and the coroner, Tom Iddle”: the office stands before each name.</summary>
    private static bool IsInList(TokenList tokens, PersonIndex people, NameMention mention, int first, int head, int start) =>
        tokens.Spells(first, "the") && mention.TitleFirst > 0 && tokens[mention.TitleFirst - 1].Kind == TokenKind.Comma
        && head + 2 < tokens.Count
        && tokens[head + 1].Kind == TokenKind.Comma && people.At(head + 2) is { } next && next.TitleFirst == head + 2
        && RolesInClauses.InFront(tokens, mention, start, out _, out _, out _);

    /// <summary>“Struck by Abel Renko, the head of the union fell”: the name is the object of something, and so no subject.</summary>
    private static bool IsGoverned(TokenList tokens, NameMention mention, int start)
    {
        int before = mention.TitleFirst - 1;
        if (before < 0 || tokens[before].Start < start) return false;
        return tokens[before].Tag is Tag.Preposition or Tag.Base or Tag.Participle or Tag.Gerund
            || (tokens[before].Tag == Tag.Verb && !tokens[before].Is(WordClass.CueVerb | WordClass.CueVerbStrong));
    }

    /// <summary>
    /// “Abel Renko, a cellist bound for Lowmere, left”: the verb of the sentence stands behind the next comma, or before the name.
    /// </summary>
    private static bool IsParticiple(TokenList tokens, NameMention mention, int comma) =>
        (mention.TitleFirst > 0 && tokens[mention.TitleFirst - 1].Tag == Tag.Verb
            && tokens[mention.TitleFirst - 1].Is(WordClass.CueVerb | WordClass.CueVerbStrong))
        || (comma + 1 < tokens.Count && tokens[comma].Kind == TokenKind.Comma
            && tokens[comma + 1].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Do or Tag.Relative);
}
