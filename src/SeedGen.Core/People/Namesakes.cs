using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.People.Roles;
using SeedGen.Syntax;

namespace SeedGen.People;

/// <summary>Chooses among persons who share a name: “Keel” where Jonas and Otto Keel have been introduced.</summary>
internal static class Namesakes
{
    /// <summary>Paragraphs.</summary>
    private const int FarthestReport = 3;

    /// <summary>Tokens.</summary>
    private const int LongestRole = 4;

    /// <summary>Tokens, “of” and a title among them.</summary>
    private const int LongestName = 7;

    /// <summary>Mentions of a namesake that are looked at.</summary>
    private const int MostMentions = 32;

    /// <summary>
    /// Those whom the bare name may mean; one where something decides, several where nothing does, none where all are others.
    /// </summary>
    /// <param name="mention">The bare name.</param>
    /// <param name="title">The title before it, lower-case; null where there is none.</param>
    /// <param name="candidates">Those who have the name.</param>
    /// <param name="tokens">Where the name stands.</param>
    public static IReadOnlyList<PersonEntry> Fitting(NameMention mention, string? title, IReadOnlyList<PersonEntry> candidates,
        TokenList tokens)
    {
        if (title == "mrs" && !mention.Quoted) candidates = WithoutDaughters(candidates, tokens);
        if (candidates.Count == 0) return candidates;
        if (title != null && IsNone(mention.TitleGender, title, candidates)) return [];
        return candidates.Count == 1 ? candidates : Among(mention, title, candidates, tokens);
    }

    private static IReadOnlyList<PersonEntry> Among(NameMention mention, string? title, IReadOnlyList<PersonEntry> candidates,
        TokenList tokens)
    {
        IReadOnlyList<PersonEntry> fitting = Generations.Fitting(mention,
            OfTitle(mention, title, OfGender(mention.TitleGender, candidates)), tokens);
        if (fitting.Count == 1) return fitting;
        IReadOnlyList<PersonEntry> introduced = [.. fitting.Where(p => p.Mentions[0].Span.Start < mention.Span.Start)];
        if (introduced.Count == 1) return introduced;
        if (introduced.Count > 1) fitting = introduced;
        if (!mention.Quoted && (ReportsBehind(tokens, mention) || ReportsInFront(tokens, mention))
            && fitting.Where(p => !IsLate(p, tokens)).ToList() is { Count: 1 } alive)
            return alive;
        if (IsCourtesy(title) && (OnlyReporter(mention, fitting, tokens) ?? OnlySubject(mention, fitting, tokens)) is { } meant)
            return [meant];
        if (title == null && OnlyActor(mention, fitting, tokens) is { } actor) return [actor];
        fitting = MostProminent(fitting);
        return fitting.Count > 1 && title == null && HasJustReported(mention, fitting, tokens) is { } reporter ? [reporter] : fitting;
    }

    /// <summary>
    /// “Osk Varga fled. His cousin Noah Varga said it was late. … Varga said”: whom the paragraph, or the one before, names in full, and who
    /// alone reports; null where there is none.
    /// </summary>
    private static PersonEntry? HasJustReported(NameMention mention, IReadOnlyList<PersonEntry> fitting, TokenList tokens) =>
        OnlyReporter(mention, fitting, tokens) is { } reporter
        && fitting.All(p => p == reporter || p.Mentions[0].Sentence != reporter.Mentions[0].Sentence)
        && reporter.Mentions.Exists(m => !m.Quoted && m.Words.Length > 1 && m.First < mention.First
            && mention.Paragraph - m.Paragraph <= 1)
            ? reporter
            : null;

    /// <summary>
    /// “Noah Varga fell. His son, Osk Varga, told the court he heard nothing. … Mr Varga said he ran”: who speaks is who has spoken, where
    /// the others have not.
    /// </summary>
    private static PersonEntry? OnlyReporter(NameMention mention, IReadOnlyList<PersonEntry> candidates, TokenList tokens)
    {
        if (mention.Quoted || !ReportsBehind(tokens, mention)) return null;
        PersonEntry? reporter = null;
        foreach (PersonEntry person in candidates)
        {
            if (!HasReported(person, mention, tokens)) continue;
            if (reporter != null) return null;
            reporter = person;
        }

        return reporter;
    }

    /// <summary>
    /// “Osk Varga died. His grandson, Noah Varga, wept. “…,” Mr. Varga said.”: the one whom the paragraph has named in full before a verb
    /// or an apposition.
    /// </summary>
    private static PersonEntry? OnlySubject(NameMention mention, IReadOnlyList<PersonEntry> candidates, TokenList tokens)
    {
        if (mention.Quoted) return null;
        PersonEntry? only = null;
        foreach (PersonEntry person in candidates)
        {
            if (!person.Mentions.Exists(m => !m.Quoted && m.Words.Length > 1 && m.Paragraph == mention.Paragraph && m.First < mention.First
                && !m.Possessor
                && m.Last + 1 < tokens.Count && (tokens[m.Last + 1].Kind == TokenKind.Comma || tokens[m.Last + 1].Tag == Tag.Verb)))
                continue;
            if (only != null) return null;
            only = person;
        }

        return only;
    }

    /// <summary>
    /// “It was built by Otto Varga. … His grandson, Noah Varga, spoke on Friday. Varga called it late”: who does something, just before,
    /// where the others never do.
    /// </summary>
    private static PersonEntry? OnlyActor(NameMention mention, IReadOnlyList<PersonEntry> candidates, TokenList tokens)
    {
        if (mention.Quoted || mention.Possessor) return null;
        PersonEntry? actor = null;
        foreach (PersonEntry person in candidates)
        {
            if (LastAct(person, mention, tokens) is not { } act) continue;
            if (actor != null || mention.Paragraph - act.Paragraph > FarthestReport) return null;
            actor = person;
        }

        // Of two who come in together the text sets none above the other.
        return actor != null && candidates.All(p => p == actor || p.Mentions[0].Paragraph < actor.Mentions[0].Paragraph) ? actor : null;
    }

    /// <summary>The last mention before the other one that is the subject of something; null where there is none.</summary>
    private static NameMention? LastAct(PersonEntry person, NameMention before, TokenList tokens)
    {
        for (int i = person.Mentions.Count - 1; i >= 0 && i >= person.Mentions.Count - MostMentions; i--)
        {
            NameMention mention = person.Mentions[i];
            if (!mention.Quoted && mention.First < before.First && IsActor(tokens, mention)) return mention;
        }

        return null;
    }

    /// <summary>“Osk Varga called”, “Osk Varga, a weaver, called”, but not “by Osk Varga, who called”.</summary>
    private static bool IsActor(TokenList tokens, NameMention mention)
    {
        int next = mention.Last + 1, before = mention.TitleFirst - 1;
        if (next < tokens.Count && tokens.Spells(next, "died")) return false;   // who does nothing any more
        return ReportsInFront(tokens, mention) || (next < tokens.Count && !mention.Possessor
            && (tokens[next].Kind == TokenKind.Comma || tokens[next].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal)
            && !(before >= 0 && tokens[before].Tag is Tag.Preposition or Tag.Verb or Tag.Participle or Tag.Gerund));
    }

    /// <summary>“the late magnate Osk Varga”: who says nothing any more.</summary>
    private static bool IsLate(PersonEntry person, TokenList tokens) => IsLate(person.Mentions[0], tokens);

    /// <summary>Likewise of one mention: “his late father, Osk Varga,”.</summary>
    public static bool IsLate(NameMention mention, TokenList tokens)
    {
        if (mention.Quoted) return false;
        int i = mention.NounBefore(tokens);
        for (int end = Math.Max(0, i - LongestRole);
            i > end && tokens[i] is { Casing: Casing.Lower, Tag: Tag.Noun or Tag.Adjective } && !tokens.Spells(i, "late");) i--;
        return i >= 0 && tokens.Spells(i, "late");
    }

    /// <summary>“…,” said Varga.</summary>
    private static bool ReportsInFront(TokenList tokens, NameMention mention)
    {
        int verb = mention.TitleFirst - 1;
        return verb > 0 && tokens[verb].Is(WordClass.CueVerbStrong) && tokens[verb - 1].Kind == TokenKind.Quote;
    }

    /// <summary>“Osk Varga said”, “Osk Varga, told”.</summary>
    private static bool ReportsBehind(TokenList tokens, NameMention mention)
    {
        int verb = mention.Last + 1;
        if (verb + 1 < tokens.Count && tokens[verb].Kind == TokenKind.Comma) verb++;
        return verb < tokens.Count && tokens[verb].Tag == Tag.Verb && tokens[verb].Is(WordClass.CueVerbStrong);
    }

    private static bool HasReported(PersonEntry person, NameMention mention, TokenList tokens)
    {
        for (int i = person.Mentions.Count - 1; i >= 0 && i >= person.Mentions.Count - MostMentions; i--)
        {
            NameMention other = person.Mentions[i];
            if (!other.Quoted && other.First < mention.First && mention.Paragraph - other.Paragraph <= FarthestReport
                && ReportsBehind(tokens, other))
                return true;
        }

        return false;
    }

    /// <summary>
    /// “Mr. Varga” is not Orla Varga, and “President Varga” not the first lady, but somebody whom the text never names in full.
    /// </summary>
    private static bool IsNone(Gender gender, string title, IReadOnlyList<PersonEntry> candidates) =>
        candidates.All(p => (gender != Gender.Unknown && !GenderFromNouns.IsOfEither(title)
            && (p.GenderWeight >= GenderWeight.FrequentName || IsCourtesy(title)) && p.Gender is Gender.Male or Gender.Female
            && p.Gender != gender)
            || (p.IsFirstLady && title is "president" or "governor" or "gov"))
        && candidates.Any(p => p.GenderWeight >= GenderWeight.FrequentName || p.IsFirstLady);

    private static IReadOnlyList<PersonEntry> OfGender(Gender gender, IReadOnlyList<PersonEntry> candidates)
    {
        if (gender == Gender.Unknown) return candidates;
        IReadOnlyList<PersonEntry> fitting = [.. candidates.Where(p => p.Gender == gender)];
        if (fitting.Count == 1) return fitting;
        fitting = [.. candidates.Where(p => p.Gender == gender || p.Gender == Gender.Unknown)];
        if (fitting.Count == 0) return candidates;
        IReadOnlyList<PersonEntry> likely =
            [.. fitting.Where(p => p.Gender == gender || (p.HasGiven && EndsLikeWomans(p.Words[0]) == (gender == Gender.Female)))];
        return likely.Count == 0 ? fitting : likely;
    }

    /// <summary>“Orla”, “Sefira”: of the names that no list has most of those in “-a” are women's, and hardly any other.</summary>
    public static bool EndsLikeWomans(string given) => given[given.Length - 1] == 'a';

    /// <summary>Any of them may be called that.</summary>
    private static bool IsCourtesy(string? title) => title is "mr" or "mrs" or "ms" or "miss";

    /// <summary>“Secretary Varga”: the one whom the text has called that before.</summary>
    private static IReadOnlyList<PersonEntry> OfTitle(NameMention mention, string? title, IReadOnlyList<PersonEntry> candidates)
    {
        if (title == null) return candidates;
        if (IsCourtesy(title)) return WithoutRank(candidates);
        IReadOnlyList<PersonEntry> fitting = [.. candidates.Where(p => p.Titles.Contains(title))];
        // “Mayor Osk Varga … Cr Varga said … his cousin, Cr Noah Varga”: of two the one whom the text has brought in by then
        if (!AnyIntroduced(mention, fitting) && OnlyIntroduced(mention, candidates) is { } known) return [known];
        // “Cmdr. Varga” is “Commander Varga”
        if (fitting.Count == 0) fitting = [.. candidates.Where(p => RelatedRoles.Of(p.Titles).Contains(title))];
        return fitting.Count == 0 ? candidates : fitting;
    }

    /// <summary>“Una Varga, daughter of Osk Varga, … Mrs. Varga”: her mother, whom the text never names in full.</summary>
    private static IReadOnlyList<PersonEntry> WithoutDaughters(IReadOnlyList<PersonEntry> candidates, TokenList tokens) =>
        candidates.Any(p => IsDaughter(p, tokens))
            ? [.. candidates.Where(p => p.Gender == Gender.Female && !IsDaughter(p, tokens))]
            : candidates;

    private static bool IsDaughter(PersonEntry person, TokenList tokens)
    {
        NameMention named = person.Mentions[0];
        if (named.Quoted) return false;
        int i = named.Last + 1;
        if (i + LongestRole + 1 >= tokens.Count || tokens[i].Kind != TokenKind.Comma) return false;
        for (int end = i + LongestRole; i < end && !tokens.Spells(i, "daughter"); i++) { }
        if (!tokens.Spells(i, "daughter") || !tokens.Spells(i + 1, "of")) return false;
        for (int end = Math.Min(i + LongestName, tokens.Count); i < end; i++)
        {
            if (tokens[i].IsCapitalised && tokens.TextOf(i) == person.Family) return true;
        }

        return false;
    }

    /// <summary>“Noah Varga, a son of Dr. Osk Varga … Mr. Varga”: whoever has a rank or a degree is called by it.</summary>
    private static IReadOnlyList<PersonEntry> WithoutRank(IReadOnlyList<PersonEntry> candidates)
    {
        IReadOnlyList<PersonEntry> plain =
            [.. candidates.Where(p => !p.Titles.Any(static t => t is "dr" or "rev" or "revd" or "prof" or "professor" or "fr" or "rabbi"))];
        return plain.Count == 0 ? candidates : plain;
    }

    private static bool AnyIntroduced(NameMention mention, IReadOnlyList<PersonEntry> people)
    {
        foreach (PersonEntry person in people)
        {
            if (person.Start <= mention.Span.Start) return true;
        }

        return false;
    }

    /// <summary>The only one of several whom the text has named before; null where there is none, or several.</summary>
    private static PersonEntry? OnlyIntroduced(NameMention mention, IReadOnlyList<PersonEntry> candidates)
    {
        PersonEntry? only = null;
        foreach (PersonEntry person in candidates)
        {
            if (person.Start > mention.Span.Start) continue;
            if (only != null) return null;
            only = person;
        }

        return only;
    }

    /// <summary>The one introduced in an earlier paragraph than the rest, or named in full twice as often.</summary>
    private static IReadOnlyList<PersonEntry> MostProminent(IReadOnlyList<PersonEntry> candidates)
    {
        List<PersonEntry> byCount = [.. candidates.OrderByDescending(p => p.FullNames)];
        if (byCount[0].FullNames >= 2 * byCount[1].FullNames && byCount[0].FullNames > byCount[1].FullNames + 1) return [byCount[0]];
        List<PersonEntry> byPlace = [.. candidates.OrderBy(p => p.Mentions[0].Span.Start)];
        if (byPlace[0].Mentions[0].Paragraph < byPlace[1].Mentions[0].Paragraph) return [byPlace[0]];
        return candidates;
    }
}
