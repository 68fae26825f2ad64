using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>Makes the phrase that names a speaker of a noun phrase.</summary>
internal static class Sources
{
    /// <summary>The source that the noun phrase at <paramref name="index"/> of <paramref name="chunks"/> is.</summary>
    public static SourcePhrase? From(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (index < 0 || index >= chunks.Count || chunks[index].Kind != ChunkKind.NounPhrase) return null;
        TokenList tokens = scene.Tokens;
        Chunk phrase = chunks[index];
        ref Token head = ref tokens[phrase.Head];
        if (head.Tag == Tag.Pronoun && phrase.First == phrase.Last)
        {
            if (head.Is(WordClass.PersonalPronoun | WordClass.PossessiveDeterminer)) return new SourcePhrase(phrase.First, phrase.Last, phrase.Head, SourceKind.Pronoun, null);
            bool some = index + 1 < chunks.Count && tokens.Spells(chunks[index + 1].First, "of");
            if (!some)
            {
                SourcePhrase alone = new(phrase.First, phrase.Last, phrase.Head, SourceKind.Nominal, null);
                return Apposed(scene, chunks, alone, index) ?? alone;
            }

            SourcePhrase oneOf = Nominal(tokens, chunks, index, out int end);
            return Apposed(scene, chunks, oneOf, end) ?? oneOf;
        }

        if (head.Kind == TokenKind.Handle) return new SourcePhrase(phrase.Head, phrase.Head, phrase.Head, SourceKind.Handle, null);
        if ((Joint(scene, chunks, index) ?? JointBehind(scene, chunks, index) ?? Together(scene, chunks, index)) is { } joint) return joint;
        int named = phrase.Head;
        while (named > phrase.First && tokens[named].Is(WordClass.PostNominal) && tokens[named].Casing == Casing.Upper) named--;   // “Imogen Vale KC”
        NameMention? mention = scene.People.At(named);
        if (mention != null && mention.Last == named && IsPerson(mention))
            return new SourcePhrase(mention.First, mention.Last, mention.Last, SourceKind.Name, mention);
        if (head.Is(WordClass.DocumentNoun | WordClass.CueNoun) && head.Tag == Tag.Noun
            && Possessor(scene, phrase) is { Kind: SourceKind.Name } author) return author;
        SourcePhrase nominal = Nominal(tokens, chunks, index, out int last);
        return Titled(scene, chunks, index, last) ?? Named(scene, chunks, index) ?? OfSecondTitle(scene, chunks, index) ?? Apposed(scene, chunks, nominal, last) ?? nominal;
    }

    /// <summary>“Secretary of State Orla Tain”, “Bank of Lowmere President Osk Varga”: an “of” inside the title, and the name behind it.</summary>
    private static SourcePhrase? Titled(QuoteScene scene, List<Chunk> chunks, int index, int last)
    {
        TokenList tokens = scene.Tokens;
        if (last == index || (last - index) % 2 != 0) return null;
        for (int i = index + 1; i < last; i += 2)
        {
            if (chunks[i].Kind != ChunkKind.Preposition || !(tokens.Spells(chunks[i].First, "of") || (tokens[chunks[i + 1].First].IsCapitalised && (tokens.Spells(chunks[i].First, "for") || tokens.Spells(chunks[i].First, "on"))))) return null;
        }

        ref Token first = ref tokens[chunks[index].First], head = ref tokens[chunks[index].Head];
        if (scene.People.At(chunks[last].Head) is not { } mention || !IsPerson(mention) || mention.Last != chunks[last].Head) return null;
        if (mention.First <= chunks[last].First || first.Tag is Tag.PossessivePronoun or Tag.Number || head.Is(WordClass.PluralNoun)) return null;
        bool titled = mention.TitleFirst == mention.First
            ? first.Tag != Tag.Determiner && (head.Is(WordClass.Title | WordClass.PersonNoun) || tokens[mention.First - 1].Casing == Casing.Lower)
            : mention.TitleFirst < chunks[last].First || (IsOrganisation(head) && !tokens[chunks[last].First].Is(WordClass.Title));
        return titled ? new SourcePhrase(mention.First, mention.Last, mention.Last, SourceKind.Name, mention) : null;
    }

    /// <summary>“said former Gov. and Party Chairman Ed Varga”: two titles of one person.</summary>
    private static SourcePhrase? OfSecondTitle(QuoteScene scene, List<Chunk> chunks, int index)
    {
        TokenList tokens = scene.Tokens;
        if (index + 2 >= chunks.Count || !tokens.Spells(chunks[index + 1].First, "and") || chunks[index + 2].Kind != ChunkKind.NounPhrase) return null;
        ref Token first = ref tokens[chunks[index].First], head = ref tokens[chunks[index].Head];
        if (first.Tag is Tag.Determiner or Tag.PossessivePronoun or Tag.Number || !head.Is(WordClass.Title | WordClass.PersonNoun) || head.Is(WordClass.PluralNoun)) return null;
        return scene.People.At(chunks[index + 2].Head) is { } mention && IsPerson(mention) && mention.Last == chunks[index + 2].Head && mention.First > chunks[index + 2].First
            ? new SourcePhrase(mention.First, mention.Last, mention.Last, SourceKind.Name, mention) : null;
    }

    /// <summary>“an academic named Eric Hale, who”, “a man calling himself Paul Hale”.</summary>
    private static SourcePhrase? Named(QuoteScene scene, List<Chunk> chunks, int index)
    {
        int name = index + 2;
        if (name >= chunks.Count || !Cues.IsVerbal(chunks[index + 1].Kind) || chunks[index + 1].First != chunks[index + 1].Last) return null;
        bool calls = scene.Tokens.Spells(chunks[index + 1].First, "calling") && (scene.Tokens.Spells(chunks[name].First, "himself") || scene.Tokens.Spells(chunks[name].First, "herself"));
        if (calls) name++;
        if (!calls && !scene.Tokens.Spells(chunks[index + 1].First, "named") && !scene.Tokens.Spells(chunks[index + 1].First, "called")) return null;
        return name < chunks.Count && PersonAt(scene, chunks[name]) is { } mention ? new SourcePhrase(mention.First, mention.Last, mention.Last, SourceKind.Name, mention) : null;
    }

    private static bool IsOrganisation(in Token head) =>
        head.IsCapitalised && !head.Is(WordClass.PersonNoun | WordClass.Title) && (head.Tag == Tag.Name || head.Is(WordClass.GroupNoun | WordClass.OrgNoun));

    /// <summary>“The minister for ferries, Odile Marsh, said”, “One of its authors, Liberal Sen. Odile Marsh, said”, “said one, Odile Marsh”: the name behind a description.</summary>
    private static SourcePhrase? Apposed(QuoteScene scene, List<Chunk> chunks, SourcePhrase nominal, int last)
    {
        TokenList tokens = scene.Tokens;
        if (last + 2 >= chunks.Count || chunks[last + 1].Kind != ChunkKind.Comma || chunks[last + 2].Kind != ChunkKind.NounPhrase) return null;
        ref Token noun = ref tokens[nominal.Head];
        bool one = tokens.Spells(nominal.Head, "one");
        if (!one && (!noun.Is(WordClass.PersonNoun | WordClass.Title) || noun.Is(WordClass.PluralNoun))) return null;
        if (one && Organisation(tokens, chunks[last + 2], scene) is { } organisation && last + 3 < chunks.Count && chunks[last + 3].Kind == ChunkKind.Comma) return organisation;
        if (scene.People.At(chunks[last + 2].Head) is not { } mention || !IsPerson(mention) || mention.Last != chunks[last + 2].Head) return null;
        for (int i = chunks[last + 2].First; i < mention.TitleFirst; i++)
        {
            if (tokens[i].Tag != Tag.Adjective) return null;
        }

        if (last + 3 < chunks.Count && chunks[last + 3].Kind is ChunkKind.Coordinator or ChunkKind.NounPhrase) return null;
        return new SourcePhrase(mention.First, mention.Last, mention.Last, SourceKind.Name, mention);
    }

    /// <summary>“One of them, the retailer Northmoor Apparel, said”: the name at the end of the phrase.</summary>
    private static SourcePhrase? Organisation(TokenList tokens, Chunk phrase, QuoteScene scene)
    {
        if (tokens[phrase.Head].Tag != Tag.Name || (scene.People.At(phrase.Head) is { } mention && IsPerson(mention))) return null;
        int first = phrase.Head;
        while (first > phrase.First && tokens[first - 1].Tag == Tag.Name) first--;
        return new SourcePhrase(first, phrase.Head, phrase.Head, SourceKind.Nominal, null);
    }

    private static bool IsPerson(NameMention mention) => mention.Person != null || mention.Ambiguous.Count > 0;

    /// <summary>“Lotte Amsel and Finn Rourke said”: two persons who begin the clause.</summary>
    private static SourcePhrase? Joint(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (index < 2 || chunks[index - 1].Kind != ChunkKind.Coordinator || chunks[index - 2].Kind != ChunkKind.NounPhrase) return null;
        if (!scene.Tokens.Spells(chunks[index - 1].First, "and")) return null;
        if (index > 2 && chunks[index - 3].Kind is not (ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Stop or ChunkKind.That
            or ChunkKind.Subordinator or ChunkKind.Time)) return null;
        NameMention? a = scene.People.At(chunks[index - 2].Head), b = scene.People.At(chunks[index].Head);
        if (a?.Person == null || b?.Person == null || a.Last != chunks[index - 2].Head || b.Last != chunks[index].Head) return null;
        return new SourcePhrase(a.First, b.Last, b.Last, SourceKind.Joint, null);
    }

    /// <summary>“wrote Lotte Amsel, Ana Bell and Finn Rourke”: the persons behind the verb.</summary>
    private static SourcePhrase? JointBehind(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (index < 1 || chunks[index - 1].Kind != ChunkKind.Verb || PersonAt(scene, chunks[index]) is not { } first) return null;
        int last = index;
        while (last + 2 < chunks.Count && chunks[last + 1].Kind == ChunkKind.Comma && chunks[last + 2].Kind == ChunkKind.NounPhrase && PersonAt(scene, chunks[last + 2]) != null) last += 2;
        if (last + 2 < chunks.Count && chunks[last + 1].Kind == ChunkKind.Comma) last++;
        if (last + 2 >= chunks.Count || !scene.Tokens.Spells(chunks[last + 1].First, "and") || PersonAt(scene, chunks[last + 2]) is not { } end) return null;
        if (last + 3 < chunks.Count && Cues.IsVerbal(chunks[last + 3].Kind) && chunks[last + 3].Kind == ChunkKind.Verb) return null;   // “said Tain, and Varga laughed”
        return new SourcePhrase(first.First, end.Last, end.Last, SourceKind.Joint, null);
    }

    private static NameMention? PersonAt(QuoteScene scene, Chunk phrase) =>
        phrase.Kind == ChunkKind.NounPhrase && scene.People.At(phrase.Head) is { Person: not null } mention && mention.Last == phrase.Head ? mention : null;

    /// <summary>“Tain and other farmers”, “a third of farmers and farm workers said”: several who begin the clause and speak together.</summary>
    private static SourcePhrase? Together(QuoteScene scene, List<Chunk> chunks, int index)
    {
        TokenList tokens = scene.Tokens;
        int first = index - 2;
        if (first < 0 || chunks[index - 1].Kind != ChunkKind.Coordinator || !tokens.Spells(chunks[index - 1].First, "and") || chunks[first].Kind != ChunkKind.NounPhrase) return null;
        if (!AreSeveral(tokens[chunks[index].Head]) || tokens[chunks[first].Head].Tag == Tag.Pronoun) return null;
        NameMention? named = scene.People.At(chunks[first].Head) is { } mention && IsPerson(mention) ? mention : null;
        if (named == null && !AreSeveral(tokens[chunks[first].Head])) return null;
        if (named == null && first > 1 && chunks[first - 1].Kind == ChunkKind.Preposition && tokens.Spells(chunks[first - 1].First, "of") && chunks[first - 2].Kind == ChunkKind.NounPhrase) first -= 2;
        if (first > 0 && chunks[first - 1].Kind is not (ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Stop or ChunkKind.That or ChunkKind.Subordinator or ChunkKind.Time)) return null;
        return new SourcePhrase(Math.Min(chunks[first].First, named?.First ?? int.MaxValue), chunks[index].Last, chunks[index].Head, SourceKind.Joint, null);
    }

    private static bool AreSeveral(in Token noun) => noun.Is(WordClass.PluralNoun) && noun.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Demonym);

    /// <summary>A description or an organisation, with the “of …” and “for …” that belong to it.</summary>
    private static SourcePhrase Nominal(TokenList tokens, List<Chunk> chunks, int index, out int last)
    {
        last = index;
        if (index + 3 < chunks.Count && chunks[index + 1].Kind == ChunkKind.Predicate && chunks[index + 2].Kind == ChunkKind.Preposition
            && chunks[index + 3].Kind == ChunkKind.NounPhrase)
            last = index + 3;
        while (last + 2 < chunks.Count && chunks[last + 1].Kind == ChunkKind.Preposition && chunks[last + 2].Kind == ChunkKind.NounPhrase
            && tokens[chunks[last + 1].First].Length <= 8 && last < index + 6)
        {
            last += 2;
        }

        if (last + 2 < chunks.Count && SubjectFinder.IsJointMatter(tokens, chunks, last + 2)) last += 2;
        int first = chunks[index].First;
        // “six in 10 farmers”
        if (index > 1 && tokens[first].Tag == Tag.Number && tokens.Spells(chunks[index - 1].First, "in") && chunks[index - 2].First == chunks[index - 2].Last && tokens[chunks[index - 2].Head].Tag == Tag.Number) first = chunks[index - 2].First;
        return new SourcePhrase(first, chunks[last].Last, chunks[index].Head, SourceKind.Nominal, null);
    }

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
                    return new SourcePhrase(mention.First, mention.Last, mention.Last, SourceKind.Name, mention);
                return new SourcePhrase(phrase.First, i - 1, i - 1, SourceKind.Nominal, null);
            }

            if (tokens[i].Tag == Tag.PossessivePronoun)
                return new SourcePhrase(i, i, i, SourceKind.Pronoun, null);
        }

        return null;
    }
}
