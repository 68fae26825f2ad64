using SeedGen.Language;
using SeedGen.People.Roles;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>Persons whose name ends a longer phrase: an office in front of it, or what they are called.</summary>
internal static class TitledSources
{
    /// <summary>Chunks from “who” to the name that somebody gives.</summary>
    private const int LongestIntroduction = 8;

    /// <summary>The person named at the end of the phrase that begins at <paramref name="index"/>, or null.</summary>
    /// <param name="scene">The quoted string and its sentence.</param>
    /// <param name="chunks">Of the sentence that names the source.</param>
    /// <param name="index">The noun phrase.</param>
    /// <param name="last">The last chunk of what belongs to it.</param>
    public static SourcePhrase? Of(QuoteScene scene, List<Chunk> chunks, int index, int last) =>
        Titled(scene, chunks, index, last)
        ?? Named(scene, chunks, index) ?? NamedBehind(scene, chunks, last) ?? OfSecondTitle(scene, chunks, index);

    /// <summary>“said his deckhand, a solemn teenager named Eric Hale”: who that is stands behind the comma.</summary>
    private static SourcePhrase? NamedBehind(QuoteScene scene, List<Chunk> chunks, int last)
    {
        int apposition = last + 2;
        if (apposition + 2 >= chunks.Count || chunks[last + 1].Kind != ChunkKind.Comma || chunks[apposition].Kind != ChunkKind.NounPhrase)
            return null;
        bool introduces = scene.Tokens.Spells(chunks[apposition].First, "a") || scene.Tokens.Spells(chunks[apposition].First, "an");
        return introduces && scene.Tokens[chunks[apposition].Head].Is(WordClass.PersonNoun | WordClass.Demonym)
            ? Named(scene, chunks, apposition)
            : null;
    }

    /// <summary>“said one, who gave her name as Orla Tain”, “a man who asked to be identified only as Osk”; null elsewhere.</summary>
    public static SourcePhrase? Identified(QuoteScene scene, List<Chunk> chunks, int last)
    {
        TokenList tokens = scene.Tokens;
        int who = last + 1;
        if (who < chunks.Count && chunks[who].Kind == ChunkKind.Comma) who++;
        if (who + 3 >= chunks.Count || chunks[who].Kind != ChunkKind.Relative || !tokens.Spells(chunks[who].First, "who")) return null;
        bool tells = false;
        for (int i = who + 1; i + 1 < Math.Min(chunks.Count, who + LongestIntroduction) && chunks[i].Kind != ChunkKind.Comma; i++)
        {
            tells |= tokens.TextOf(chunks[i].Head) is "name" or "identified" or "identify" or "known" or "named" or "called";
            bool called = tokens.Spells(chunks[i].Head, "called") || tokens.Spells(chunks[i].First, "as");
            if (tells && called && Sources.PersonAt(scene, chunks[i + 1]) is { } mention) return SourcePhrase.Of(mention);
        }

        return null;
    }

    /// <summary>
    /// “Secretary of State Orla Tain”, “Bank of Lowmere President Osk Varga”: an “of” inside the title, and the name behind it.
    /// </summary>
    private static SourcePhrase? Titled(QuoteScene scene, List<Chunk> chunks, int index, int last)
    {
        TokenList tokens = scene.Tokens;
        if (last == index || (last - index) % 2 != 0) return null;
        for (int i = index + 1; i < last; i += 2)
        {
            // “Trade and Development”
            bool goesOn = i > index + 1 && chunks[i].Kind == ChunkKind.Coordinator && tokens[chunks[i + 1].First].IsCapitalised;
            if (!goesOn && (chunks[i].Kind != ChunkKind.Preposition || !IsInsideTitle(tokens, chunks[index], chunks[i], chunks[i + 1])))
                return null;
        }

        ref Token first = ref tokens[chunks[index].First], head = ref tokens[chunks[index].Head];
        if (scene.People.At(chunks[last].Head) is not { } mention || !Sources.IsPerson(mention) || mention.Last != chunks[last].Head)
            return null;
        if (mention.First <= chunks[last].First || first.Tag is Tag.PossessivePronoun or Tag.Number || head.Is(WordClass.PluralNoun))
            return null;
        bool titled = mention.TitleFirst == mention.First
            ? first.Tag != Tag.Determiner
                ? IsOffice(tokens, chunks[index].Head) || tokens[mention.First - 1].Casing == Casing.Lower
                // “the head of the Council Orla Tain”
                : IsOffice(tokens, chunks[index].Head) && !head.Is(WordClass.Kin)
                    && (tokens[mention.First - 1].IsCapitalised || JobNouns.EndsOffice(tokens, mention.First - 1))
            : mention.TitleFirst < chunks[last].First || (IsOrganisation(head) && !tokens[chunks[last].First].Is(WordClass.Title))
                // “Chairman of the Committee on Sea Transport Senator Orla Tain”
                || (head.IsCapitalised && first.Tag != Tag.Determiner && head.Is(WordClass.Title | WordClass.PersonNoun)
                    && tokens[mention.First - 1].Is(WordClass.Title));
        return titled ? SourcePhrase.Of(mention) : null;
    }

    private static bool IsOffice(TokenList tokens, int head) =>
        tokens[head].Is(WordClass.Title | WordClass.PersonNoun) || tokens.Spells(head, "head");

    /// <summary>“Minister for Trade”, “Ambassador to Lowmere”, but “adviser on trade” is no title.</summary>
    private static bool IsInsideTitle(TokenList tokens, Chunk office, Chunk preposition, Chunk matter) =>
        tokens.Spells(preposition.First, "of")
        // “Minister for the Economy”
        || (tokens[tokens.Spells(matter.First, "the") ? matter.First + 1 : matter.First].IsCapitalised
            && (tokens.Spells(preposition.First, "for") || tokens.Spells(preposition.First, "on")
            || (tokens.Spells(preposition.First, "to") && tokens[office.Head].Is(WordClass.Title) && tokens[office.Head].IsCapitalised)));

    /// <summary>“said former Gov. and Party Chairman Ed Varga”: two titles of one person.</summary>
    private static SourcePhrase? OfSecondTitle(QuoteScene scene, List<Chunk> chunks, int index)
    {
        TokenList tokens = scene.Tokens;
        if (index + 2 >= chunks.Count || !tokens.Spells(chunks[index + 1].First, "and") || chunks[index + 2].Kind != ChunkKind.NounPhrase)
            return null;
        ref Token first = ref tokens[chunks[index].First], head = ref tokens[chunks[index].Head];
        if (first.Tag is Tag.Determiner or Tag.PossessivePronoun or Tag.Number || !head.Is(WordClass.Title | WordClass.PersonNoun)
            || head.Is(WordClass.PluralNoun))
            return null;
        return scene.People.At(chunks[index + 2].Head) is { } mention && Sources.IsPerson(mention) && mention.Last == chunks[index + 2].Head
            && mention.First > chunks[index + 2].First
            ? SourcePhrase.Of(mention) : null;
    }

    /// <summary>“an academic named Eric Hale, who”, “a man calling himself Paul Hale”.</summary>
    private static SourcePhrase? Named(QuoteScene scene, List<Chunk> chunks, int index)
    {
        int name = index + 2;
        if (name >= chunks.Count || !Cues.IsVerbal(chunks[index + 1].Kind) || chunks[index + 1].First != chunks[index + 1].Last)
            return null;
        bool calls = scene.Tokens.Spells(chunks[index + 1].First, "calling")
            && (scene.Tokens.Spells(chunks[name].First, "himself") || scene.Tokens.Spells(chunks[name].First, "herself"));
        if (calls) name++;
        if (!calls && !scene.Tokens.Spells(chunks[index + 1].First, "named") && !scene.Tokens.Spells(chunks[index + 1].First, "called"))
            return null;
        return name < chunks.Count && Sources.PersonAt(scene, chunks[name]) is { } mention ? SourcePhrase.Of(mention) : null;
    }

    private static bool IsOrganisation(in Token head) =>
        head.IsCapitalised && !head.Is(WordClass.PersonNoun | WordClass.Title)
        && (head.Tag == Tag.Name || head.Is(WordClass.GroupNoun | WordClass.OrgNoun));
}
