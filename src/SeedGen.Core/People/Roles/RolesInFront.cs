using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>“Foreign Minister Antony Blinken”, “chief engineer Abel Renko”, “Benn’s lawyer, Odessa Pryce”.</summary>
internal static class RolesInFront
{
    /// <summary>Adds the role that stands before the mention.</summary>
    public static void Find(Prose prose, IReadOnlyList<NameMention> mentions, int index)
    {
        TokenList tokens = prose.Tokens;
        NameMention mention = mentions[index];
        PersonEntry person = mention.Person!;
        int start = prose.Paragraphs[mention.Paragraph].Span.Start;
        bool apposition = RolesInClauses.InFront(tokens, mention, start, out int from, out int to, out int noun);
        if (apposition) person.AddRole(prose, from, to, noun);
        if (mention.HasTitle) OfTitle(prose, mentions, index);
        else OfJob(prose, mentions, index, apposition);
    }

    private static void OfTitle(Prose prose, IReadOnlyList<NameMention> mentions, int index)
    {
        TokenList tokens = prose.Tokens;
        NameMention mention = mentions[index];
        int start = prose.Paragraphs[mention.Paragraph].Span.Start;
        int last = mention.First - 1;
        if (tokens[last].Kind == TokenKind.Open) last--;   // “Prime Minister (Orla) Tain”
        if (tokens[last].Kind == TokenKind.Close && last - 3 >= mention.TitleFirst) last -= 3;   // “Secretary (Telecom) Orla Tain”
        // “Mr. Tain” says nothing of what he is; “Committee chair Sir Osk Varga” is two.
        bool bare = RoleWords.IsBareCourtesy(tokens, last);
        bool courtesy = RoleWords.IsCourtesy(tokens, last) && last > 0 && tokens[last - 1].Start >= start
            && tokens[last - 1].Is(WordClass.PersonNoun | WordClass.Title)
            && !tokens[last - 1].Is(WordClass.Honorific | WordClass.PluralNoun);
        if (bare
            && !(courtesy
                && (tokens[last - 1].IsCapitalised || (last > 1 && tokens[last - 2].Tag is Tag.Possessive or Tag.PossessivePronoun))))
            return;
        if (!courtesy && !JobNouns.CanEndTitle(tokens, last)) return;
        if (courtesy) last--;
        int first = Math.Min(mention.TitleFirst, last);
        // “a President Tain would”
        if (first > 0 && tokens[first].IsCapitalised && (tokens.Spells(first - 1, "a") || tokens.Spells(first - 1, "an"))) return;
        // “Lowmere spokesman the Rev. Osk Varga”
        bool reverend = first > 1 && tokens[first - 2].Start >= start && tokens.Spells(first - 1, "the")
            && WordStrings.WithoutStop(tokens.TextOf(first)) is "Rev" or "Hon" or "Rt" or "Most" or "Very"
            && JobNouns.Is(tokens, first - 2);
        // “Lowmere Dams Chairman retired Lt Gen Osk Varga”
        bool retired = first > 1 && tokens[first - 2].Start >= start && tokens.Spells(first - 1, "retired")
            && tokens[first - 2].IsCapitalised && tokens[first - 2].Is(WordClass.Title | WordClass.PersonNoun);
        if (reverend || retired) AddReaching(prose, mentions, index, first - 2, first - 2);
        AddReaching(prose, mentions, index, first, last);
        if (courtesy && !bare) mention.Person!.AddRole(prose, last + 1, last + 1);
    }

    private static void OfJob(Prose prose, IReadOnlyList<NameMention> mentions, int index, bool apposition)
    {
        TokenList tokens = prose.Tokens;
        NameMention mention = mentions[index];
        int last = mention.First - 1;
        bool comma = last >= 0 && tokens[last].Kind == TokenKind.Comma;
        if (comma && apposition) return;
        if (comma) last--;
        if (last >= 0 && tokens[last].Start < prose.Paragraphs[mention.Paragraph].Span.Start) return;   // the last word of the headline
        if (JobNouns.EndsOffice(tokens, last))
        {
            AddReaching(prose, mentions, index, last - 2, last, noun: last - 2);
            return;
        }

        // “a senior Tain aide”
        if (last < 0 || !JobNouns.Is(tokens, last) || (mention.Modifier && tokens[last].Is(WordClass.Adjective))) return;
        if (RoleWords.IsPlural(tokens, last) && SharedRoles.NextOf(tokens, mentions, index) < 0) return;   // “the nurses Tain had hired”
        if (comma
            ? !FrontedPhrases.IsOwned(tokens, last, mention, prose.Paragraphs[mention.Paragraph].Span.Start)
            : JobNouns.BelongToClause(tokens, last, mention.Last + 1))
            return;
        AddReaching(prose, mentions, index, last, last);
    }

    private static void AddReaching(Prose prose, IReadOnlyList<NameMention> mentions, int index, int first, int last, int noun = -1)
    {
        TokenList tokens = prose.Tokens;
        NameMention mention = mentions[index];
        PersonEntry person = mention.Person!;
        int start = prose.Paragraphs[mention.Paragraph].Span.Start;
        first = RoleReach.FirstOf(tokens, first, noun < 0 ? last : noun, start, mention.InTitleCase);
        AddJobBefore(prose, person, first, start);
        person.AddRole(prose, JointRoles.FirstOf(tokens, mentions, index, first, last, start), last, noun);
    }

    /// <summary>“presidential candidate Sen. Orla Tain” is two roles; but “the orator President Tain is” has one.</summary>
    private static void AddJobBefore(Prose prose, PersonEntry person, int title, int start)
    {
        TokenList tokens = prose.Tokens;
        int noun = title - 1;
        if (noun < 0 || tokens[noun].Start < start || !(tokens[title].IsCapitalised || RoleWords.IsOfThePast(tokens, title))
            || tokens[noun].Casing != Casing.Lower)
            return;
        if (!JobNouns.Is(tokens, noun) || RoleWords.IsPlural(tokens, noun)) return;
        int first = RoleReach.FirstOf(tokens, noun, noun, start, titleCase: false);
        if (first == 0 || tokens[first - 1].Start < start || tokens[first - 1].Tag != Tag.Determiner) person.AddRole(prose, first, noun);
    }
}
