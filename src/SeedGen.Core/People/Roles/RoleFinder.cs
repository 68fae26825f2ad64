using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.People.Roles;

/// <summary>Collects the titles and descriptions that the text gives its persons, and what they tell of the gender.</summary>
internal static class RoleFinder
{
    private const int LongestApposition = 40;
    private const int LongestRole = 16;
    private const int MostRoles = 64;

    /// <summary>Fills <see cref="PersonEntry.Roles"/>.</summary>
    public static void Find(Prose prose, PersonIndex people)
    {
        for (int i = 0; i < people.Mentions.Count; i++)
        {
            NameMention mention = people.Mentions[i];
            if (mention.Person == null) continue;
            Before(prose, mention, mention.Person);
            After(prose, people, mention, mention.Person);
            Shared(prose, people.Mentions, i);
        }

        TitlesInQuotes(prose, people);
    }

    /// <summary>“Senator Tain’s office called,” he said: where the writer calls nobody so, “the senator” is Tain.</summary>
    private static void TitlesInQuotes(Prose prose, PersonIndex people)
    {
        HashSet<string>? written = null;
        foreach (PersonEntry person in people.People)
        {
            foreach (NameMention mention in person.Mentions)
            {
                if (!mention.Quoted || !mention.HasTitle) continue;
                written ??= new(people.People.SelectMany(p => p.RoleHeads), StringComparer.Ordinal);
                string title = prose.QuotedTokens.TextOf(mention.First - 1);
                if (!written.Contains(WordStrings.WithoutStop(title).ToLowerInvariant())) AddHead(person, prose.QuotedTokens, mention.First - 1, title);
            }
        }
    }

    /// <summary>“Foreign Minister Antony Blinken”, “chief engineer Abel Renko”, “Benn’s lawyer, Odessa Pryce”.</summary>
    private static void Before(Prose prose, NameMention mention, PersonEntry person)
    {
        TokenList tokens = prose.Tokens;
        int start = prose.Paragraphs[mention.Paragraph].Span.Start;
        if (RolesInClauses.InFront(tokens, mention, start, out int from, out int to, out int noun)) Add(prose, person, from, to, noun);
        int last = mention.First - 1;
        int first = mention.TitleFirst;
        if (!mention.HasTitle)
        {
            bool comma = last >= 0 && tokens[last].Kind == TokenKind.Comma;
            if (comma) last--;
            if (last < 0 || tokens[last].Tag is not (Tag.Noun or Tag.Adjective) || tokens[last].Is(WordClass.MainlyAdjective) || !tokens[last].Is(WordClass.PersonNoun | WordClass.Kin)) return;
            first = last;
            if (comma && !StartsWithPossessor(tokens, last)) return;
        }

        while (first > 0 && last - first < LongestRole && tokens[first - 1].Start >= start && tokens[first].Tag != Tag.PossessivePronoun && IsPartOfRole(tokens, first - 1)) first--;
        // “Committee chair Sir Osk Varga” is two.
        bool courtesy = last > first && RoleWords.IsCourtesy(tokens, last) && tokens[last - 1].Is(WordClass.PersonNoun | WordClass.Title) && !tokens[last - 1].Is(WordClass.Honorific | WordClass.PluralNoun);
        Add(prose, person, first, courtesy ? last - 1 : last);
        if (courtesy) Add(prose, person, last, last);
    }

    private static bool IsPartOfRole(TokenList tokens, int i) =>
        tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Possessive or Tag.PossessivePronoun
        || (tokens[i].Kind == TokenKind.Word && tokens[i].Casing == Casing.Capitalised && tokens[i + 1].IsCapitalised
            && tokens[i].Tag is Tag.Verb or Tag.Participle);

    private static bool StartsWithPossessor(TokenList tokens, int i)
    {
        while (i > 0 && (tokens[i].Tag is Tag.Noun or Tag.Adjective || (tokens[i].Tag == Tag.Name && tokens[i].Is(WordClass.Adjective | WordClass.Demonym)))) i--;
        return tokens[i].Tag is Tag.Possessive or Tag.PossessivePronoun;
    }

    /// <summary>“Presidents Joe Biden and Vladimir Putin”: a plural holds for the names that follow it.</summary>
    private static void Shared(Prose prose, IReadOnlyList<NameMention> mentions, int index)
    {
        TokenList tokens = prose.Tokens;
        PersonEntry first = mentions[index].Person!;
        int noun = mentions[index].First - 1;
        if (noun < 0 || Singular(tokens, noun) == null || first.Roles.Count == 0) return;
        for (int i = index + 1; i < mentions.Count; i++)
        {
            int between = mentions[i].TitleFirst - mentions[i - 1].Last - 1;
            int joint = mentions[i - 1].Last + 1;
            bool joined = between == 1 && (tokens[joint].Kind == TokenKind.Comma || tokens.Spells(joint, "and"))
                || (between == 2 && tokens[joint].Kind == TokenKind.Comma && tokens.Spells(joint + 1, "and"));
            if (!joined || mentions[i].HasTitle || mentions[i].Person is not { } person) return;
            string role = first.Roles[first.Roles.Count - 1];
            if (!person.Roles.Contains(role)) person.Roles.Add(role);
            person.RoleHeads.Add(Singular(tokens, noun)!.ToLowerInvariant());
            if (tokens.Spells(joint + between - 1, "and")) return;
        }
    }

    /// <summary>“Tomas Okafor, a hydrologist at the Lowmere Institute”.</summary>
    private static void After(Prose prose, PersonIndex people, NameMention mention, PersonEntry person)
    {
        TokenList tokens = prose.Tokens;
        int comma = mention.Last + 1;
        // A signature or a caption may end without a stop.
        bool IsInParagraph(int i) => i < tokens.Count && tokens[i].Start < prose.Paragraphs[mention.Paragraph].Span.End;
        if (comma + 2 < tokens.Count && tokens[comma].Kind == TokenKind.Comma && tokens[comma + 1].Kind == TokenKind.Number
            && tokens[comma + 2].Kind == TokenKind.Comma) comma += 2;
        if (RolesInClauses.OfWork(tokens, mention) is { } work) person.ImplyingHeads.Add(work);
        if (RolesInClauses.BehindWho(tokens, mention.Last + 1) is { } deed) person.ImplyingHeads.Add(deed);
        int verb = comma < tokens.Count && tokens[comma].Kind == TokenKind.Comma ? comma + 1 : comma;
        if (RolesInClauses.BehindVerb(tokens, verb) is var noun and > 0) AddHead(person, tokens, noun, tokens.TextOf(noun));
        if (comma >= tokens.Count || tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash)) return;
        int head = -1;
        int i = comma + 1;
        for (; i < comma + 9 && IsInParagraph(i); i++)
        {
            Tag tag = tokens[i].Tag;
            bool joint = tag == Tag.Coordinator && i + 1 < tokens.Count && tokens[i + 1].Tag is Tag.Adjective or Tag.Noun;
            if (!joint && tag is not (Tag.Noun or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Number)) break;
            if (RoleWords.IsOffice(tokens, i) && tag is Tag.Noun or Tag.Name) head = i;
        }

        if (head < 0 || head != i - 1) return;
        // “Struck by Abel Renko, the witness fell”: a verb behind it makes it the subject of a clause.
        if (IsInParagraph(i) && tokens[i].Tag is Tag.Verb or Tag.Have or Tag.Be or Tag.Modal or Tag.Do) return;
        int end = head;
        while (end - comma < LongestApposition && IsInParagraph(end + 1))
        {
            if (tokens[end + 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon) break;
            int next = tokens[end + 1].Kind == TokenKind.Comma ? EndOfNames(tokens, people, end + 1) : end + 1;
            if (next < 0) break;
            end = next;
        }

        Add(prose, person, comma + 1, end, head);
    }

    /// <summary>“adviser to Ann Tallis, Bram Osgood and Una Pike”: this comma ends no apposition. The last token of the last name, or -1.</summary>
    private static int EndOfNames(TokenList tokens, PersonIndex people, int comma)
    {
        if (people.At(comma - 1) == null) return -1;
        while (comma + 1 < tokens.Count && people.At(comma + 1) is { } name && name.Last + 2 < tokens.Count)
        {
            comma = name.Last + 1;
            if (tokens.Spells(comma, "and")) return people.At(comma + 1)?.Last ?? -1;
            if (tokens[comma].Kind != TokenKind.Comma) return -1;
        }

        return -1;
    }

    private static void Add(Prose prose, PersonEntry person, int first, int last, int head = -1)
    {
        if (last < first || person.Roles.Count == MostRoles) return;
        TokenList tokens = prose.Tokens;
        int noun = head < 0 ? last : head;
        string role = WhiteSpace.Collapse(prose.Text, tokens.SpanOf(first, last));
        string? singular = noun == last ? Singular(tokens, noun) : null;
        if (singular != null) role = role.Substring(0, role.Length - tokens[noun].Length) + singular;
        if (!person.Roles.Contains(role)) person.Roles.Add(role);
        AddHead(person, tokens, noun, singular ?? tokens.TextOf(noun));
        for (int i = Math.Max(first, noun - LongestRole); i < noun; i++)
        {
            if (tokens[i].IsCapitalised && tokens[i].Is(WordClass.Title) && !tokens[i].Is(WordClass.Honorific) && !IsPossessor(tokens, i) && !RoleWords.IsSecond(tokens, i))
                AddHead(person, tokens, i, tokens.TextOf(i));
        }

        for (int i = first; i <= noun; i++)
        {
            if (IsPossessor(tokens, i)) continue;
            if (tokens[i].Is(WordClass.FemaleNoun)) person.Learn(Gender.Female, GenderWeight.Role);
            if (tokens[i].Is(WordClass.MaleNoun)) person.Learn(Gender.Male, GenderWeight.Role);
        }
    }

    /// <summary>“the minister” for “Home Minister Dr. Orla Tain”; not “the mayor” for a deputy mayor.</summary>
    private static void AddHead(PersonEntry person, TokenList tokens, int noun, string text)
    {
        string word = WordStrings.WithoutStop(text).ToLowerInvariant();
        if (noun > 0 && RoleWords.IsSecond(tokens, noun - 1))
        {
            string second = tokens.TextOf(noun - 1).ToLowerInvariant();
            person.RoleHeads.Add(second + " " + word);
            person.RoleHeads.Add(second);
            return;
        }

        person.RoleHeads.Add(word);
        person.ImplyingHeads.Add(word);
    }

    /// <summary>“Presidents” as “President”; null where the noun is no plural.</summary>
    private static string? Singular(TokenList tokens, int i)
    {
        int start = tokens[i].Start, length = tokens[i].Length - 1;
        if (length < 3 || tokens.Text[start + length] != 's' || tokens.Text[start + length - 1] == 's') return null;
        bool singular = (Lexicon.Word(tokens.Text, start, length) & (WordClass.Title | WordClass.PersonNoun)) != 0;
        return singular ? WordStrings.Get(tokens.Text, start, length) : null;
    }

    private static bool IsPossessor(TokenList tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Possessive;
}
