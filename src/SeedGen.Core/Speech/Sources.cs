using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.People.Roles;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>Makes the phrase that names a speaker of a noun phrase.</summary>
internal static class Sources
{
    private const int LongestFirm = 3;

    /// <summary>The source that the noun phrase at <paramref name="index"/> of <paramref name="chunks"/> is.</summary>
    public static SourcePhrase? From(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (index < 0 || index >= chunks.Count || chunks[index].Kind != ChunkKind.NounPhrase) return null;
        TokenList tokens = scene.Tokens;
        Chunk phrase = chunks[index];
        ref Token head = ref tokens[phrase.Head];
        if (head.Tag == Tag.Pronoun && phrase.First == phrase.Last)
        {
            if (head.Is(WordClass.PersonalPronoun | WordClass.PossessiveDeterminer))
                return new SourcePhrase(phrase.First, phrase.Last, phrase.Head, SourceKind.Pronoun, null);
            bool some = index + 1 < chunks.Count && tokens.Spells(chunks[index + 1].First, "of");
            if (!some)
            {
                SourcePhrase alone = new(phrase.First, phrase.Last, phrase.Head, SourceKind.Nominal, null);
                return OrName(scene, chunks, alone, index);
            }

            SourcePhrase oneOf = Nominal(tokens, chunks, index, out int end);
            return OrName(scene, chunks, oneOf, end);
        }

        if (head.Kind == TokenKind.Handle) return new SourcePhrase(phrase.Head, phrase.Head, phrase.Head, SourceKind.Handle, null);
        if (IsFirmOfTwo(scene, chunks, index)) return From(scene, chunks, index + 2);
        if (JointSources.Of(scene, chunks, index) is { } joint) return joint;
        int named = phrase.Head;
        // “Imogen Vale KC”
        while (named > phrase.First && tokens[named].Is(WordClass.PostNominal) && tokens[named].Casing == Casing.Upper) named--;
        NameMention? mention = scene.People.At(named);
        if (mention != null && mention.Last == named && IsPerson(mention))
            return SourcePhrase.Of(mention);
        if (head.Is(WordClass.DocumentNoun | WordClass.CueNoun) && head.Tag == Tag.Noun
            && Possessor(scene, phrase) is { Kind: SourceKind.Name or SourceKind.Pronoun } author
            && !(author.Kind == SourceKind.Pronoun && !IsSomebodys(tokens, author.Head)))
            return author;
        SourcePhrase nominal = Nominal(tokens, chunks, index, out int last);
        return TitledSources.Of(scene, chunks, index, last) ?? OrName(scene, chunks, nominal, last);
    }

    /// <summary>The name that stands behind the phrase and its <paramref name="last"/> chunk to say who it is; else the phrase.</summary>
    private static SourcePhrase OrName(QuoteScene scene, List<Chunk> chunks, SourcePhrase phrase, int last) =>
        Apposed(scene, chunks, phrase, last) ?? TitledSources.Identified(scene, chunks, last) ?? phrase;

    /// <summary>“said Hale and Co analyst Odile Marsh”, “said Hale and Marsh Ltd’s analyst”: the first name is a firm's.</summary>
    private static bool IsFirmOfTwo(QuoteScene scene, List<Chunk> chunks, int index)
    {
        TokenList tokens = scene.Tokens;
        if (index + 2 >= chunks.Count || tokens[chunks[index].Head].Tag != Tag.Name || !tokens.Spells(chunks[index + 1].First, "and")
            || chunks[index + 2].Kind != ChunkKind.NounPhrase)
            return false;
        Chunk second = chunks[index + 2];
        if (second.First == second.Last || tokens[second.First].Tag != Tag.Name || tokens[second.Head].Is(WordClass.PluralNoun))
            return false;
        int suffix = second.First;
        while (suffix < second.Last && suffix < second.First + LongestFirm && !NameEvidence.IsFirmSuffix(tokens.TextOf(suffix))) suffix++;
        return suffix < second.Last && suffix < second.First + LongestFirm
            && (tokens[second.Head].Is(WordClass.PersonNoun | WordClass.Title) || PersonAt(scene, second) != null);
    }

    /// <summary>“her email said”; what “its statement” says is a body's.</summary>
    private static bool IsSomebodys(TokenList tokens, int pronoun) => tokens[pronoun].Is(WordClass.PronounMale | WordClass.PronounFemale);

    /// <summary>
    /// “The minister for ferries, Odile Marsh, said”, “One of its authors, Liberal Sen. Odile Marsh, said”, “said one, Odile Marsh”: the
    /// name behind a description.
    /// </summary>
    private static SourcePhrase? Apposed(QuoteScene scene, List<Chunk> chunks, SourcePhrase nominal, int last)
    {
        TokenList tokens = scene.Tokens;
        if (last + 2 >= chunks.Count || chunks[last + 1].Kind != ChunkKind.Comma || chunks[last + 2].Kind != ChunkKind.NounPhrase)
            return null;
        ref Token noun = ref tokens[nominal.Head];
        bool one = tokens.Spells(nominal.Head, "one");
        if (!one
            && (!(noun.Is(WordClass.PersonNoun | WordClass.Title) || HyphenatedWords.IsTitle(tokens, nominal.Head))
                || noun.Is(WordClass.PluralNoun)))
            return null;
        if (one && Organisation(tokens, chunks[last + 2], scene) is { } organisation && last + 3 < chunks.Count
            && chunks[last + 3].Kind == ChunkKind.Comma)
            return organisation;
        if (scene.People.At(chunks[last + 2].Head) is not { } mention || !IsPerson(mention)) return null;
        // “Dr. (Mrs.) Odile Marsh”
        bool bracketed = mention.Last > chunks[last + 2].Last && tokens[chunks[last + 2].Last + 1].Kind == TokenKind.Open;
        if (bracketed) return SourcePhrase.Of(mention);
        if (mention.Last != chunks[last + 2].Head) return null;
        for (int i = chunks[last + 2].First; i < mention.TitleFirst; i++)
        {
            // “said one of them, retired teacher Odile Marsh”
            if (tokens[i].Tag != Tag.Adjective && !(one && tokens[i].Tag == Tag.Noun)) return null;
        }

        if (last + 3 < chunks.Count && chunks[last + 3].Kind is ChunkKind.Coordinator or ChunkKind.NounPhrase) return null;
        // “According to a source close to him, Tain had”
        if (last + 3 < chunks.Count && chunks[last + 3].Kind == ChunkKind.Verb && nominal.First > 1
            && tokens.Spells(nominal.First - 1, "to") && tokens.Spells(nominal.First - 2, "according"))
            return null;
        return SourcePhrase.Of(mention);
    }

    /// <summary>“One of them, the retailer Northmoor Apparel, said”: the name at the end of the phrase.</summary>
    private static SourcePhrase? Organisation(TokenList tokens, Chunk phrase, QuoteScene scene)
    {
        if (tokens[phrase.Head].Tag != Tag.Name || (scene.People.At(phrase.Head) is { } mention && IsPerson(mention))) return null;
        int first = phrase.Head;
        while (first > phrase.First && tokens[first - 1].Tag == Tag.Name) first--;
        return new SourcePhrase(first, phrase.Head, phrase.Head, SourceKind.Nominal, null);
    }

    public static bool IsPerson(NameMention mention) => mention.Person != null || mention.Ambiguous.Count > 0;

    /// <summary>The person whose name ends the phrase, or null.</summary>
    public static NameMention? PersonAt(QuoteScene scene, Chunk phrase) =>
        phrase.Kind == ChunkKind.NounPhrase && scene.People.At(phrase.Head) is { Person: not null } mention && mention.Last == phrase.Head
            ? mention
            : null;

    /// <summary>A description or an organisation, with the “of …” and “for …” that belong to it.</summary>
    private static SourcePhrase Nominal(TokenList tokens, List<Chunk> chunks, int index, out int last)
    {
        last = index;
        if (index + 3 < chunks.Count && chunks[index + 1].Kind == ChunkKind.Predicate && chunks[index + 2].Kind == ChunkKind.Preposition
            && chunks[index + 3].Kind == ChunkKind.NounPhrase)
            last = index + 3;
        while (last + 2 < chunks.Count && chunks[last + 1].Kind == ChunkKind.Preposition && chunks[last + 2].Kind == ChunkKind.NounPhrase
            && tokens[chunks[last + 1].First].Length <= 8 && last < index + 6 && !IsForTheirPart(tokens, chunks[last + 2]))
        {
            last += 2;
        }

        if (last + 2 < chunks.Count && SubjectFinder.IsJointMatter(tokens, chunks, last + 2)) last += 2;
        int first = chunks[index].First;
        // “six in 10 farmers”
        if (index > 1 && tokens[first].Tag == Tag.Number && tokens.Spells(chunks[index - 1].First, "in")
            && chunks[index - 2].First == chunks[index - 2].Last && tokens[chunks[index - 2].Head].Tag == Tag.Number)
            first = chunks[index - 2].First;
        else if (IsSecondMatter(tokens, chunks, index)) first = chunks[index - 2].First;
        int head = chunks[index].Head;
        if (head + 1 == chunks[index].Last && RoleWords.IsInternational(tokens, head + 1)) head++;   // “the former Scotland international”
        return new SourcePhrase(first, chunks[last].Last, head, SourceKind.Nominal, null);
    }

    /// <summary>“The banks for their part insist”: no part of what they are.</summary>
    private static bool IsForTheirPart(TokenList tokens, Chunk phrase) =>
        tokens.Spells(phrase.Head, "part") && tokens[phrase.First].Tag == Tag.PossessivePronoun && tokens.Spells(phrase.First - 1, "for");

    /// <summary>“The Ethics and Harbour Commission said”: one body, for two matters.</summary>
    private static bool IsSecondMatter(TokenList tokens, List<Chunk> chunks, int index)
    {
        if (index < 2 || !tokens.Spells(chunks[index - 1].First, "and") || chunks[index - 2].Kind != ChunkKind.NounPhrase) return false;
        if (!tokens.Spells(chunks[index - 2].First, "the")) return AreMattersOfCountry(tokens, chunks[index - 2], chunks[index]);
        ref Token body = ref tokens[chunks[index].Head];
        // “the former Falcons and Colts coach”
        if (body.Tag == Tag.Noun && body.Is(WordClass.PersonNoun) && !body.Is(WordClass.PluralNoun)
            && tokens[chunks[index].First].Tag == Tag.Name && tokens[chunks[index - 2].Head].Tag == Tag.Name
            && chunks[index - 2].First + 1 < chunks[index - 2].Head && tokens.Spells(chunks[index - 2].First + 1, "former")) return true;
        return body.Tag == Tag.Name && body.Is(WordClass.OrgNoun) && chunks[index].First < chunks[index].Head
            && tokens[chunks[index].First].Tag == Tag.Name
            && tokens[chunks[index - 2].Head].Tag == Tag.Name && !tokens[chunks[index - 2].Head].Is(WordClass.OrgNoun);
    }

    /// <summary>“Fisheries and Oceans Canada said”: departments that go without an article.</summary>
    private static bool AreMattersOfCountry(TokenList tokens, Chunk first, Chunk second) =>
        first.First == first.Last && IsMatter(tokens[first.First]) && second.First < second.Head && IsMatter(tokens[second.First])
        && tokens[second.Head].Tag == Tag.Name && tokens[second.Head].Is(NameClass.PlaceMajor);

    private static bool IsMatter(in Token token) => token.IsCapitalised && token.Is(WordClass.Noun | WordClass.PluralNoun)
        && !token.Is(NameClass.Given | NameClass.SurnameCommon | NameClass.PlaceMajor);

    /// <summary>The possessor in a phrase: “Odile Marsh’s answer”, “her message”.</summary>
    public static SourcePhrase? Possessor(QuoteScene scene, Chunk phrase)
    {
        TokenList tokens = scene.Tokens;
        for (int i = phrase.Last; i >= phrase.First; i--)
        {
            if (tokens[i].Tag == Tag.Possessive && i > phrase.First)
            {
                NameMention? mention = scene.People.At(i - 1);
                if (mention != null && mention.Last == i - 1 && IsPerson(mention))
                    return SourcePhrase.Of(mention);
                return new SourcePhrase(phrase.First, i - 1, i - 1, SourceKind.Nominal, null);
            }

            if (tokens[i].Tag == Tag.PossessivePronoun)
                return new SourcePhrase(i, i, i, SourceKind.Pronoun, null);
        }

        return null;
    }
}
