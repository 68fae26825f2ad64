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
        int last = mention.First - 1;
        if (mention.HasTitle && tokens[last].Kind == TokenKind.Open) last--;   // “Prime Minister (Orla) Tain”
        int first = mention.TitleFirst;
        if (mention.HasTitle)
        {
            // “Mr. Tain” says nothing of what he is; “Committee chair Sir Osk Varga” is two.
            bool bare = RoleWords.IsBareCourtesy(tokens, last);
            bool courtesy = RoleWords.IsCourtesy(tokens, last) && last > 0 && tokens[last - 1].Start >= start
                && tokens[last - 1].Is(WordClass.PersonNoun | WordClass.Title) && !tokens[last - 1].Is(WordClass.Honorific | WordClass.PluralNoun);
            if (bare && !(courtesy && (tokens[last - 1].IsCapitalised || (last > 1 && tokens[last - 2].Tag is Tag.Possessive or Tag.PossessivePronoun)))) return;
            if (!courtesy && !CanEndTitle(tokens, last)) return;
            if (courtesy) last--;
            if (first > last) first = last;
            if (first > 0 && tokens[first].IsCapitalised && (tokens.Spells(first - 1, "a") || tokens.Spells(first - 1, "an"))) return;   // “a President Tain would”
            // “Lowmere spokesman the Rev. Osk Varga”
            bool reverend = first > 1 && tokens[first - 2].Start >= start && tokens.Spells(first, "rev.") && tokens.Spells(first - 1, "the") && NamesJob(tokens, first - 2);
            if (reverend) AddReaching(prose, mentions, index, first - 2, first - 2);
            AddReaching(prose, mentions, index, first, last);
            if (courtesy && !bare) person.AddRole(prose, last + 1, last + 1);
        }
        else
        {
            bool comma = last >= 0 && tokens[last].Kind == TokenKind.Comma;
            if (comma && apposition) return;
            if (comma) last--;
            if (EndsOffice(tokens, last))
            {
                AddReaching(prose, mentions, index, last - 2, last, noun: last - 2);
                return;
            }

            if (last < 0 || !NamesJob(tokens, last) || (mention.Modifier && tokens[last].Is(WordClass.Adjective))) return;   // “a senior Tain aide”
            if (RoleWords.IsPlural(tokens, last) && SharedRoles.NextOf(tokens, mentions, index) < 0) return;   // “the nurses Tain had hired”
            if (!comma && BelongsToClause(tokens, last, mention.Last + 1)) return;
            first = last;
            if (comma && !(StartsWithPossessor(tokens, last, out int begin) && Appositions.IsOfName(tokens, begin, mention, start))) return;
            AddReaching(prose, mentions, index, first, last);
        }
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
        if (noun < 0 || tokens[noun].Start < start || !(tokens[title].IsCapitalised || RoleWords.IsOfThePast(tokens, title)) || tokens[noun].Casing != Casing.Lower) return;
        if (!NamesJob(tokens, noun) || RoleWords.IsPlural(tokens, noun)) return;
        int first = RoleReach.FirstOf(tokens, noun, noun, start, titleCase: false);
        if (first == 0 || tokens[first - 1].Start < start || tokens[first - 1].Tag != Tag.Determiner) person.AddRole(prose, first, noun);
    }

    /// <summary>“It was the best friend Tain always hoped to have”: the noun is the verb's, and the name the subject of a clause about it.</summary>
    private static bool BelongsToClause(TokenList tokens, int noun, int behind)
    {
        if (behind < tokens.Count && tokens[behind].Tag == Tag.Adverb) behind++;
        if (behind >= tokens.Count || tokens[behind].Tag is not (Tag.Verb or Tag.Have or Tag.Modal)) return false;
        int i = noun, nearest = Math.Max(0, noun - RoleEntries.LongestRole);
        while (i > nearest && tokens[i].Tag is Tag.Noun or Tag.Adjective) i--;
        return i > 0 && tokens[i].Tag == Tag.Determiner && tokens[i - 1].Tag == Tag.Be;
    }

    /// <summary>“secretary of state Orla Tain”, “chief of staff Tom Iddle”: an office in small letters.</summary>
    private static bool EndsOffice(TokenList tokens, int i) =>
        i > 1 && tokens.Spells(i - 1, "of") && tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.TitleModifier)
        && tokens[i - 2].Casing == Casing.Lower && tokens[i - 2].Is(WordClass.Title);

    private static bool NamesJob(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (HyphenatedWords.IsTitle(tokens, i)) return true;   // “director-general”, “then-Sen.”
        if (token.Tag is not (Tag.Noun or Tag.Adjective) || (token.Is(WordClass.MainlyAdjective) && !IsNoun(tokens, i)) || !token.Is(WordClass.PersonNoun | WordClass.Kin)) return false;
        if (RoleWords.IsVerbOfPlural(tokens, i)) return false;   // “heirs sue Tain”
        // “Some accused Tain of it”
        return !token.Is(WordClass.VerbPast) || (i > 0 && tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective or Tag.PossessivePronoun or Tag.Possessive && !tokens[i - 1].Is(WordClass.IndefinitePronoun));
    }

    /// <summary>“Fire chief”, “White House hopeful”: an adjective in front of a name that is none behind a noun.</summary>
    private static bool IsNoun(TokenList tokens, int i) => tokens.Spells(i, "chief") || (i > 0 && tokens[i - 1].Tag is Tag.Noun or Tag.Name);

    /// <summary>Not “Celebrating” of a headline.</summary>
    private static bool CanEndTitle(TokenList tokens, int i) =>
        tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.TitleModifier | WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective) || tokens[i].Word == WordClass.None || tokens[i].Hyphenated;

    /// <summary>Whether the phrase with the noun at <paramref name="i"/> is “her lawyer” or “the mayor’s lawyer”, and where it begins.</summary>
    private static bool StartsWithPossessor(TokenList tokens, int i, out int first)
    {
        int nearest = Math.Max(0, i - RoleEntries.LongestRole);
        first = i;
        while (first > nearest && (tokens[first].Tag is Tag.Noun or Tag.Adjective || (tokens[first].Tag == Tag.Name && tokens[first].Is(WordClass.Adjective | WordClass.Demonym)))) first--;
        if (tokens[first].Tag is not (Tag.Possessive or Tag.PossessivePronoun)) return false;
        while (first > nearest && tokens[first].Tag is not (Tag.Determiner or Tag.PossessivePronoun)
            && tokens[first - 1].Tag is Tag.Noun or Tag.Name or Tag.Adjective or Tag.Possessive or Tag.Determiner or Tag.PossessivePronoun) first--;
        return true;
    }
}
