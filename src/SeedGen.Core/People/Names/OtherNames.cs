using SeedGen.Language;
using SeedGen.People.Evidence.Context;
using SeedGen.Syntax;

namespace SeedGen.People.Names;

/// <summary>
/// Finds where the text itself says that two names are one person's: “Osk Varga, known as Pip”, “Osk Varga (credited as Oskar
/// Varga)”, “Osk Varga (born Osk Hollis)”.
/// </summary>
internal sealed class OtherNames
{
    private const int Farthest = 11;

    private readonly Dictionary<string, string> _other = new(NameComparer.Instance);
    private readonly List<(NameMention Mention, string Nickname)> _nicknames = [];

    /// <summary>The mentions behind which another name of one word is given.</summary>
    public IReadOnlyList<(NameMention Mention, string Nickname)> Nicknames => _nicknames;

    /// <summary>The names that the mentions explain; null where none does.</summary>
    public static OtherNames? Of(Prose prose, List<NameMention> mentions)
    {
        OtherNames? names = null;
        BirthNames births = new(prose, mentions);
        bool born = false;
        for (int i = 0; i < mentions.Count; i++)
        {
            NameMention mention = mentions[i];
            if (mention.Quoted || mention.InTitleCase) continue;
            if (i + 1 < mentions.Count && IsFrontedAlias(prose.Tokens, mention, mentions[i + 1])
                && FullNameOf(mentions[i + 1].Family, mention, mentions) is { } bearer)
            {
                (names ??= new()).Add(bearer, mention);
                continue;
            }

            if (!mention.IsFullName)
            {
                if (mention.Words.Length == 1 && i + 1 < mentions.Count) ReadOfOneWord(prose.Tokens, mentions, i, ref names);
                continue;
            }

            if (births.Owner(i) is { } owner) (names ??= new()).AddOwner(owner, mention, mentions);
            if (!born && mention.Last + 2 < prose.Tokens.Count && prose.Tokens.Spells(mention.Last + 1, "was")
                && prose.Tokens.Spells(mention.Last + 2, "born"))
            {
                born = true;
                if ((births.NamesakeBefore(i) ?? births.Deceased(i)) is { } same) (names ??= new()).AddPair(same.Name, mention.Name);
            }

            // “Osk “Sparrow” Varga”
            if (NicknameIn(mention, prose.Tokens) is { } nickname) (names ??= new()).AddPair(mention.Name, nickname + " " + mention.Family);
            int behind = BehindExplanation(prose.Tokens, mention.Last + 1);
            if (behind < 0) continue;
            int other = i + 1;
            while (other + 1 < mentions.Count && mentions[other].Last < behind) other++;   // “known to Ruritanians as”
            if (other < mentions.Count && new GovernorEvidence(prose.Tokens).IsCharacter(behind - 1, mentions[other].Last + 1)) continue;
            if (prose.Tokens[behind].Kind == TokenKind.Quote) (names ??= new()).AddNickname(mention, InMarks(prose, prose.QuoteAt(behind)));
            else if (other < mentions.Count
                && (mentions[other].First == behind
                    || (mentions[other].TitleFirst == behind && prose.Tokens[behind].Is(WordClass.Kin | WordClass.Title))))
                (names ??= new()).Add(mention, mentions[other]);
        }

        return names;
    }

    /// <summary>What stands behind a name of one word.</summary>
    private static void ReadOfOneWord(TokenList tokens, List<NameMention> mentions, int index, ref OtherNames? names)
    {
        (NameMention mention, NameMention next) = (mentions[index], mentions[index + 1]);
        // “Tain, known in the trade as Pip Varga”
        if (tokens[Math.Min(mention.Last + 1, tokens.Count - 1)].Kind == TokenKind.Comma && next.Words.Length > 1)
        {
            if (BehindExplanation(tokens, mention.Last + 1) == next.First) (names ??= new()).AddOwner(mention, next, mentions);
        }
        // “Mr. Varga, known to three generations as Coach Pip”
        else if (mention.HasTitle && next.Words.Length == 1 && BehindExplanation(tokens, mention.Last + 1) is >= 0 and var behind
            && next.TitleFirst == behind && FullNameOf(mention.Family, mention, mentions) is { } full)
        {
            (names ??= new())._nicknames.Add((full, next.Name));
        }
    }

    /// <summary>The first full name with that family name that is another than <paramref name="other"/>; null where the text has none.</summary>
    private static NameMention? FullNameOf(string family, NameMention other, List<NameMention> mentions)
    {
        foreach (NameMention mention in mentions)
        {
            if (mention.IsFullName && !mention.Quoted && mention != other && mention.Family == family) return mention;
        }

        return null;
    }

    /// <summary>
    /// One word in marks between the words of the name, by which the text may call the person later; null where there is none.
    /// </summary>
    public static string? NicknameIn(NameMention mention, TokenList tokens)
    {
        for (int i = mention.First + 1; i < mention.Last; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote) continue;
            string word = tokens.TextOf(i).Trim('“', '”', '‘', '’', '"', '\'', '`');
            return word.Length > 1 && char.IsUpper(word[0]) && word.All(char.IsLetter) ? word : null;
        }

        return null;
    }

    /// <summary>Another name of whom <paramref name="name"/> names, or null.</summary>
    public string? Of(string name) => _other.TryGetValue(name, out string? other) ? other : null;

    private void Add(NameMention mention, NameMention other)
    {
        if (other.Words.Length == 1) AddNickname(mention, other.Name);
        else if (other.IsFullName) AddPair(mention.Name, other.Name);
    }

    /// <summary>Who is known as Pip is also “Pip Varga”.</summary>
    private void AddNickname(NameMention mention, string? nickname)
    {
        if (nickname == null) return;
        _nicknames.Add((mention, nickname));
        AddPair(mention.Name, nickname + " " + mention.Family);
    }

    /// <summary>“Pip, whose real name is Osk Varga”; a family name alone is that of whoever has been named in full with it.</summary>
    private void AddOwner(NameMention owner, NameMention mention, List<NameMention> mentions)
    {
        string word = owner.Family;
        NameMention? full = owner.IsFullName ? owner : mentions.Find(m => m.IsFullName && m != mention && !m.Quoted
            && (m.Family == word || m.Words[0] == word));
        if (full != null) AddPair(full.Name, mention.Name);
        else if (owner.Words.Length == 1) _nicknames.Add((mention, word));
    }

    private void AddPair(string a, string b) => (_other[a], _other[b]) = (b, a);

    /// <summary>“Known since school as Big Pip, Varga leaves”: another name of whoever stands behind it.</summary>
    private static bool IsFrontedAlias(TokenList tokens, NameMention alias, NameMention bearer)
    {
        int first = alias.Sentence;
        if (bearer.TitleFirst != alias.Last + 2 || alias.TitleFirst <= first + 1 || !tokens.Spells(alias.TitleFirst - 1, "as") || bearer.Quoted
            || tokens[alias.Last + 1].Kind != TokenKind.Comma)
            return false;
        bool graded = tokens.Spells(first, "better") || tokens.Spells(first, "best") || tokens.Spells(first, "widely");
        return tokens.Spells(graded ? first + 1 : first, "known");
    }

    /// <summary>The name in marks, where it is one capitalised word.</summary>
    private static string? InMarks(Prose prose, int quote)
    {
        string word = prose.Text.Substring(prose.Quoted[quote].Inner.Start, prose.Quoted[quote].Inner.Length).TrimEnd(',', '.');
        return word.Length > 1 && char.IsUpper(word[0]) && word.All(char.IsLetter) ? word : null;
    }

    /// <summary>Where the other name stands behind “, who is better known as”, “(born”; -1 where nothing of the kind does.</summary>
    private static int BehindExplanation(TokenList tokens, int i)
    {
        bool open = false, known = false;
        for (int end = Math.Min(i + Farthest, tokens.Count - 1); i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma && !known) continue;
            if (tokens[i].Kind == TokenKind.Open && !open) open = true;
            else if (open && IsExplanation(tokens, i)) return i + 1;
            else if (tokens.Spells(i, "aka") || (tokens.Spells(i, "alias") && tokens[i].Casing == Casing.Lower)
                || tokens.Spells(i, "a.k.a.") || tokens.Spells(i, "nicknamed") || tokens.Spells(i, "dubbed")) return i + 1;
            else if (tokens.Spells(i, "known") || (open && tokens.Spells(i, "credited"))) known = true;
            else if (known && tokens.Spells(i, "as")) return i + 1;
            else if (!tokens.Spells(i, "who") && !tokens.Spells(i, "also") && !tokens.Spells(i, "better") && !tokens.Spells(i, "best")
                && !(tokens[i].Casing == Casing.Lower
                    && (tokens[i].Tag is Tag.Be or Tag.Adverb or Tag.Determiner or Tag.Adjective or Tag.Noun
                        // “known in the trade as”, “known to her friends as”
                        || (known && tokens[i].Tag is Tag.Preposition or Tag.To or Tag.PossessivePronoun or Tag.Pronoun or Tag.Number)))
                // “known to a generation of Ruritanians as”
                && !(known && tokens[i].Tag == Tag.Name && tokens[i - 1].Tag is Tag.Preposition or Tag.To or Tag.Determiner))
                return -1;
        }

        return -1;
    }

    private static bool IsExplanation(TokenList tokens, int i) =>
        tokens.Spells(i, "born") || tokens.Spells(i, "née") || tokens.Spells(i, "nee") || tokens.Spells(i, "formerly")
        || tokens.Spells(i, "alias");
}
