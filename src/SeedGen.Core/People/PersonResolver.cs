using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Reading.Yaml;

namespace SeedGen.People;

/// <summary>
/// Decides which names are persons and which mentions name the same one: full names first, since a full name once introduced
/// explains the bare family name later.
/// </summary>
internal sealed class PersonResolver(Prose prose, List<NameMention> mentions, PeopleMemory memory)
{
    private readonly PersonRegister _register = new(memory);
    private readonly NameEvidence _evidence = new(prose, mentions, memory.Forms);

    /// <summary>Links the mentions, which must be in document order, and returns the persons in that order.</summary>
    public List<PersonEntry> Resolve(IReadOnlyList<CorrectionLayer> corrections)
    {
        List<NameMention> people = WithoutIgnored(corrections);
        foreach (NameMention mention in people) mention.IsFullName = IsFullName(mention);
        AddRelatives(people);
        new NameTrimmer(prose, memory.Forms, _evidence, people).Trim();
        OtherNames? others = OtherNames.Of(prose, people);
        _register.Expect(others, NamesApart.Of(people, others));
        foreach (NameMention mention in people)
        {
            if (mention.IsFullName && mention.Words.Length > 1 && !PersonRegister.IsWordWithSuffix(mention))
                _register.AddFullName(mention, TokensOf(mention));
        }

        foreach (NameMention mention in people)
        {
            if (mention.IsFullName && PersonRegister.IsWordWithSuffix(mention)) _register.AddWithSuffix(mention, TokensOf(mention));
        }

        _register.AddNicknames();
        AddRelativesWithTitles(people);
        SharedFamilyNames shared = new(_register, _evidence);
        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            TokenList tokens = TokensOf(mentions[i]);
            if (SharedFamilyNames.OfSiblings(mentions[i], tokens) is { } family)
            {
                _register.AddSharedName(mentions[i], family, tokens);
                if (mentions[i + 1].Words.Length == 1 && AreJoined(mentions[i], mentions[i + 1]))
                    _register.AddSharedName(mentions[i + 1], family, tokens);
                continue;
            }

            if (!shared.Is(mentions[i], mentions[i + 1], tokens)) continue;
            _register.AddSharedName(mentions[i], SharedFamilyNames.FamilyOf(mentions[i + 1]), tokens);
            SharedFamilyNames.TellGender(mentions[i], mentions[i + 1], tokens);
        }

        foreach (NameMention mention in people)
        {
            if (mention.HasTitle) LinkOther(mention);
        }

        foreach (NameMention mention in people) LinkOther(mention);
        foreach (NameMention mention in people)
        {
            if (mention.Person == null && PersonRegister.IsWordWithSuffix(mention)) _register.LinkGeneration(mention, TokensOf(mention));
        }

        AddJoined(people);
        List<PersonEntry> found = _register.InOrder();
        foreach (PersonEntry person in found) NamesInCapitals.Restore(person);
        return found;
    }

    private TokenList TokensOf(NameMention mention) => prose.TokensOf(mention.Quoted);

    private List<NameMention> WithoutIgnored(IReadOnlyList<CorrectionLayer> corrections)
    {
        HashSet<string>? ignored = CorrectionLayer.IgnoredIn(corrections);
        return ignored == null || ignored.Count == 0 ? mentions : [.. mentions.Where(m => !ignored.Contains(m.Name))];
    }

    private bool IsFullName(NameMention mention) =>
        mention.Words.Length > 1 && !IsDateline(mention)
        && _evidence.Of(mention) >= (mention.InTitleCase ? NameEvidence.EnoughInTitleCase : NameEvidence.Enough);

    /// <summary>“VILLAR DEL OSK, Spain — … let Villar del Osk extend”: where the story was filed from.</summary>
    private bool IsDateline(NameMention mention) => prose.Dateline is { } dateline && dateline.Place.Length >= mention.Name.Length
        && !mention.HasTitle
        && string.Compare(dateline.Place, 0, mention.Name, 0, mention.Name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (dateline.Place.Length == mention.Name.Length || dateline.Place[mention.Name.Length] == ',');

    /// <summary>
    /// “Gord Varga” beside “Ilse Varga”, “Masumi Osk and Ilse Varga”: a family name that somebody has, or somebody named along with
    /// it, makes up for a rare given name.
    /// </summary>
    private void AddRelatives(List<NameMention> people)
    {
        HashSet<string>? families = null;
        for (int i = 0; i < people.Count; i++)
        {
            NameMention mention = people[i];
            if (mention.Words.Length < 2 || mention.InTitleCase || mention.IsFullName || mention.Modifier
                || !_evidence.IsAlmostEnough(mention))
                continue;
            families ??= new(people.Where(m => m.IsFullName && !m.InTitleCase).Select(m => m.Family), StringComparer.Ordinal);
            if ((mention.Words.Length == 2 && families.Contains(mention.Family))
                || (i > 0 && people[i - 1].IsFullName && AreJoined(people[i - 1], mention))
                || (i > 0 && people[i - 1] is { HasTitle: true, Words.Length: 1 } && AreJoined(people[i - 1], mention))
                || (i + 1 < people.Count && people[i + 1].IsFullName && AreJoined(mention, people[i + 1])) || IsInList(people, i)
                || BeginsList(people, i))
                mention.IsFullName = true;
        }
    }

    /// <summary>“his wife, Orla, … Ms. Varga”.</summary>
    private void AddRelativesWithTitles(List<NameMention> people)
    {
        if (CourtesyOfRelatives.Of(people, prose.Tokens) is not { } courtesy) return;
        for (int i = 0; i < people.Count; i++)
        {
            if (courtesy.FamilyOf(i, prose.Tokens) is { } family && !_register.Knows(people[i].Name + " " + family))
                _register.AddSharedName(people[i], family, prose.Tokens);
            else if (people[i].Person is { } wife && courtesy.FamilyOfHusband(i, prose.Tokens) is { } married)
                _register.AddMarriedName(wife, married);
        }
    }

    /// <summary>
    /// “Osk Varga and Tuvel”, “Hollis, Tuvel and Osk Varga”: who is named in one row with somebody whom the text names in full is a
    /// person too, unless something else says no.
    /// </summary>
    private void AddJoined(List<NameMention> people)
    {
        HashSet<NameMention>? joined = null;
        for (int i = 1; i < people.Count; i++) AddJoined(people[i], people[i - 1], AreInRow(people[i - 1], people[i]), ref joined);
        for (int i = people.Count - 2; i >= 0; i--) AddJoined(people[i], people[i + 1], AreInRow(people[i], people[i + 1]), ref joined);
        if (joined == null) return;
        foreach (NameMention mention in people) LinkOther(mention);
    }

    private void AddJoined(NameMention mention, NameMention neighbour, bool areJoined, ref HashSet<NameMention>? joined)
    {
        if (!areJoined || mention.Words.Length > 1 || mention.Person != null || mention.Ambiguous.Count > 0 || mention.InTitleCase
            || mention.Modifier)
            return;
        if (neighbour.Person is not { } other
            || (other.FullNames == 0 && joined?.Contains(neighbour) != true && !prose.IsMatchReport)
            || !_evidence.MayBeLone(mention))
            return;
        TokenList tokens = TokensOf(mention);
        bool unknown = tokens[mention.First] is { Word: WordClass.None, Name: NameClass.None, Casing: Casing.Capitalised };
        if (!tokens[mention.First].Is(NameClass.Given | NameClass.Surname) && !(unknown && prose.IsMatchReport)) return;
        (joined ??= []).Add(mention);
        if (!_register.LinkSingle(mention, tokens)) _register.AddSingle(mention, tokens);
    }

    /// <summary>“Osk Tuvel, Mikee Varga, Ilse Hollis”: between full names in a list.</summary>
    private bool IsInList(List<NameMention> people, int i)
    {
        if (i == 0 || i + 1 >= people.Count || !people[i - 1].IsFullName || !IsListed(people[i - 1], people[i])) return false;
        return TokensOf(people[i - 1])[people[i - 1].First].Is(NameClass.GivenMainly)
            && (IsListed(people[i], people[i + 1]) || AreJoined(people[i], people[i + 1]) || AreJoinedByRole(people[i], people[i + 1]))
            && people[i + 1].Words.Length > 1 && (people[i + 1].IsFullName || _evidence.IsAlmostEnough(people[i + 1]));
    }

    /// <summary>“Mikee Varga, Osk Tuvel and Ilse Hollis”: at the head of a sentence and of a list of full names.</summary>
    private bool BeginsList(List<NameMention> people, int i) => people[i].OpensSentence && i + 2 < people.Count && people[i + 2].IsFullName
        && (people[i + 1].IsFullName || _evidence.IsAlmostEnough(people[i + 1]))
        && IsListed(people[i], people[i + 1]) && AreJoined(people[i + 1], people[i + 2]);

    private bool IsListed(NameMention first, NameMention second) =>
        first.Quoted == second.Quoted && second.TitleFirst == first.Last + 2 && TokensOf(first)[first.Last + 1].Kind == TokenKind.Comma;

    /// <summary>“Varga and Tuvel”; of players also “tries from Varga, Tuvel and Hollis”.</summary>
    private bool AreInRow(NameMention first, NameMention second) =>
        AreJoined(first, second) || (prose.IsMatchReport && IsListed(first, second));

    private bool AreJoined(NameMention first, NameMention second) =>
        first.Quoted == second.Quoted && second.TitleFirst == first.Last + 2 && TokensOf(first).Spells(first.Last + 1, "and");

    /// <summary>“Osk Tuvel and debutante Ilse Hollis”.</summary>
    private bool AreJoinedByRole(NameMention first, NameMention second) =>
        first.Quoted == second.Quoted && second.TitleFirst == first.Last + 3 && TokensOf(first).Spells(first.Last + 1, "and")
        && TokensOf(first)[first.Last + 2] is { Tag: Syntax.Tag.Noun, Casing: Casing.Lower };

    /// <summary>“Varga &amp; Varga”.</summary>
    private static bool IsOfFirm(NameMention mention, TokenList tokens) =>
        !mention.HasTitle && (IsAmpersand(tokens, mention.First - 1) || IsAmpersand(tokens, mention.Last + 1));

    private static bool IsAmpersand(TokenList tokens, int i) => i > 0 && i < tokens.Count && tokens.Spells(i, "&");

    /// <summary>A bare family or given name, a headline's name, or somebody known by one name.</summary>
    private void LinkOther(NameMention mention)
    {
        if (mention.Person != null || mention.Ambiguous.Count > 0 || PersonRegister.IsWordWithSuffix(mention)) return;
        TokenList tokens = TokensOf(mention);
        if (mention.Words.Length > 1)
        {
            if (mention.InTitleCase) _register.LinkExact(mention, tokens);
            else if (_evidence.Of(mention) >= 0) _register.LinkTail(mention, tokens);
            return;
        }

        if (IsOfFirm(mention, tokens) || _register.LinkSingle(mention, tokens) || mention.InTitleCase) return;
        if (_register.WhoseMisspelt(mention, tokens) is { } bearer && _evidence.ActsAsPerson(mention))
        {
            PersonRegister.LinkMisspelt(mention, bearer, tokens);
            return;
        }

        if (_evidence.Of(mention) < NameEvidence.Enough || _register.IsCompound(mention)) return;
        _register.AddSingle(mention, tokens);
    }
}
