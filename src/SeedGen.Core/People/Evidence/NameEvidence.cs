using SeedGen.Language;
using SeedGen.People.Evidence.Context;
using SeedGen.People.Evidence.Words;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence;

/// <summary>
/// What speaks for a person in all mentions of a name together: its words once, the words around each mention, and the
/// mentions of its family name alone. <see cref="Enough"/> makes a person.
/// </summary>
internal sealed class NameEvidence
{
    /// <summary>From this sum on a name is a person's.</summary>
    public const int Enough = 3;

    /// <summary>
    /// A headline in capitals needs more to make a person of somebody whom the text below does not know. Nobody asks for more than that.
    /// </summary>
    public const int EnoughInTitleCase = Enough + 2;

    /// <summary>However often a name stands beside “said” or behind “in”, its words weigh too.</summary>
    private const int StrongestContext = 6;

    /// <summary>What a family name that stands alone elsewhere adds at most.</summary>
    private const int OfFamilyAtMost = 2;

    private const int LongestFirm = 8;

    private const NameClass Known = NameClass.Given | NameClass.FamilyFirst | NameClass.Mononym;

    private static readonly string[] FirmSuffixes =
        ["inc", "corp", "corporation", "ltd", "llc", "llp", "plc", "ag", "gmbh", "co", "nv", "spa", "holdings", "n.a", "n.v", "s.a",
        "s.p.a", "homes", "motors", "developments", "haulage", "airlines"];

    private readonly Prose _prose;
    private readonly NameForms _forms;

    /// <summary>Looks at all mentions; names are weighed when somebody asks for them.</summary>
    public NameEvidence(Prose prose, List<NameMention> mentions, NameForms forms)
    {
        (_prose, _forms) = (prose, forms);
        foreach (NameMention mention in mentions) mention.Form.AddMention(mention);
        foreach (NameMention mention in mentions)
        {
            if (mention.Words.Length > 1) AskParts(mention);
        }

        // Behind all others, since a firm may be called by a part of its name before it is named in full.
        foreach (NameMention mention in mentions)
        {
            string[] words = mention.Words;
            if (words.Length == 1) continue;
            if (IsFirmSuffix(words[words.Length - 1])) MarkFirm(words);
            else if (words.Length > 2 && (IsBody(TokensOf(mention), mention) || IsNamedByThing(TokensOf(mention), mention)))
                MarkBody(words);
            else if (words.Length == 2 && FullNameEvidence.IsClub(words[0]) && Find(words[1]) is { } club) club.IsFirm = true;
            else if (IsFirstAlone(TokensOf(mention), mention)) mention.Tally!.IsFirstAlone = true;
            else if (words.Length == 2 && (IsBody(TokensOf(mention), mention) || IsThing(TokensOf(mention), mention))
                && Find(words[0]) is { } body)
                body.IsBody = true;
        }
    }

    private TokenList TokensOf(NameMention mention) => _prose.TokensOf(mention.Quoted);

    /// <summary>Of a longer name its first and its last word weigh too, where they are mentioned alone.</summary>
    private void AskParts(NameMention mention)
    {
        if (Find(mention.Words[0]) is { } first) first.IsAsked = true;
        if (Find(mention.Family) is { } family) family.IsAsked = true;
    }

    /// <summary>The tally with what the words of the name say.</summary>
    private NameTally WithWords(NameTally tally)
    {
        if (tally.HasWords) return tally;
        NameMention first = tally.First!;
        TokenList tokens = TokensOf(first);
        tally.AddWords(WordEvidence.Of(tokens, first), WordEvidence.CanBeFullName(tokens, first));
        return tally;
    }

    /// <summary>
    /// The tally with what stands around the mentions of the name, too. A family name alone is linked to the full name whatever stands
    /// around it, and so is rarely weighed.
    /// </summary>
    private NameTally WithContext(NameTally tally)
    {
        if (tally.HasContext) return tally;
        tally.HasContext = true;
        if (!IsOpen(WithWords(tally))) return tally;
        for (NameMention? mention = tally.First; mention != null; mention = mention.NextOfName)
            WeighContext(tally, mention, TokensOf(mention));
        return tally;
    }

    /// <summary>
    /// Whether what stands around the mentions can still make a difference: “Monday” and “Lowmere Council” are nobody, whatever stands
    /// beside them, and half of all mentions are such.
    /// </summary>
    private static bool IsOpen(NameTally tally) => tally.IsAsked
        || (tally.First!.Words.Length == 1
            ? tally.Words + StrongestContext >= Enough
            : tally.Words + StrongestContext + OfFamilyAtMost > 0);

    private void WeighContext(NameTally tally, NameMention mention, TokenList tokens)
    {
        ContextEvidence context = new(tokens, _prose.IsMatchReport);
        tally.Context += context.Of(mention);
        if (_prose.IsMatchReport && mention.IsBareWord && new TeamEvidence(tokens).Is(mention)) tally.IsFirm = true;
        if (IsUnknownWord(mention, tokens) && context.Reports(mention)) tally.Reports += mention.Words.Length == 1 ? 2 : 1;
    }

    /// <summary>Weighs the name of a mention that is about to lose a part of it.</summary>
    public void Settle(NameMention mention)
    {
        if (mention.Tally is { } tally) WithContext(tally);
    }

    /// <summary>The sum for the name of <paramref name="mention"/>; nothing for a name that no mention had at first.</summary>
    public int Of(NameMention mention)
    {
        if (mention.Tally is not { } tally) return 0;
        return tally.Sum ??= SumOf(mention, tally);
    }

    /// <summary>A name that looks like one, and for which little more is needed.</summary>
    public bool IsAlmostEnough(NameMention mention) =>
        mention.Tally is { } tally && WithWords(tally).CanBeFullName && Of(mention) is > 0 and < Enough;

    /// <summary>Nothing speaks against the name of one word.</summary>
    public bool MayBeLone(NameMention mention) =>
        mention.Tally is { IsBody: false, IsFirm: false } tally && WithWords(tally).Words >= 0 && WithContext(tally).Context >= 0;

    /// <summary>What stands around the name makes a person of it.</summary>
    public bool ActsAsPerson(NameMention mention) =>
        mention.Tally is { IsBody: false, IsFirm: false } tally && WithContext(tally).Context > 0;

    /// <summary>The text has the name several times, and what stands around it makes a person of it.</summary>
    public bool IsAloneElsewhere(NameMention mention) => mention.Tally is { First.NextOfName: not null } && ActsAsPerson(mention);

    /// <summary>What was found about a name that a mention had before it was narrowed; null for another.</summary>
    public NameTally? Find(string name) => _forms.Find(name)?.Tally;

    private NameTally? Find(string[] words, int first, int count) => _forms.Find(words, first, count)?.Tally;

    private int SumOf(NameMention mention, NameTally tally)
    {
        int context = WithContext(tally).Context - tally.Reports;   // which tells teams, too: “the Lowmere captain”
        if (tally.IsFirm) return -StrongestContext;
        int score = tally.Words + Math.Max(-StrongestContext, Math.Min(StrongestContext, context)) - (tally.IsBody ? 3 : 0);
        if (!tally.CanBeFullName) return score;
        if (tally.IsFirstAlone) score -= 3;
        return score >= EnoughInTitleCase ? score : score + OfFamilyAlone(mention.Family);
    }

    /// <summary>Firms speak as well as persons: a word, or two of which the first is no given name, gain less by it.</summary>
    private static bool IsUnknownWord(NameMention mention, TokenList tokens) => !mention.HasTitle && (mention.Words.Length == 1
        ? !tokens[mention.Last].Is(Known | NameClass.Surname)
        : !tokens[mention.First].Is(Known) && tokens[mention.First].Casing == Casing.Capitalised
            && !tokens[mention.Last].Is(NameClass.Given)
            && mention.Words.Length == 2 && !IsPatronymic(mention.Family));

    /// <summary>“Hallsdóttir”, “Petrovich”: no firm is called so.</summary>
    private static bool IsPatronymic(string word) =>
        word.EndsWith("dóttir", StringComparison.Ordinal) || word.EndsWith("dottir", StringComparison.Ordinal)
        || word.EndsWith("sson", StringComparison.Ordinal) || word.EndsWith("ovich", StringComparison.Ordinal)
        || word.EndsWith("evich", StringComparison.Ordinal)
        || word.EndsWith("ovna", StringComparison.Ordinal) || word.EndsWith("evna", StringComparison.Ordinal);

    /// <summary>A firm is called by its first word later; so is a child, but by a given name that is known.</summary>
    private bool IsFirstAlone(TokenList tokens, NameMention mention)
    {
        ref Token first = ref tokens[mention.First];
        return !mention.HasTitle && first.Casing == Casing.Capitalised && !first.Is(NameClass.Given | NameClass.FamilyFirst)
            && !tokens[mention.Last].Is(NameClass.Given) && !IsPatronymic(mention.Family) && Find(mention.Family) == null
            && Find(mention.Words[0]) is { } alone && WithContext(alone).Context - alone.Reports <= 1;
    }

    /// <summary>A person is called by the last word of the name later, a firm by the first.</summary>
    private int OfFamilyAlone(string family) => Find(family) is not { } alone ? 0
        : WithContext(alone).Context > 1 ? OfFamilyAtMost : alone.Words < 0 ? 0 : alone.Context > 0 ? OfFamilyAtMost : 1;

    /// <summary>“Lowmere Council”: “Lowmere” is then no person.</summary>
    private static bool IsBody(TokenList tokens, NameMention mention) =>
        tokens[mention.Last].Is(WordClass.OrgNoun) && !tokens[mention.First].Is(NameClass.SurnameCommon | NameClass.GivenMainly);

    /// <summary>“Osk Varga Water”: a word that is nobody's name ends it.</summary>
    private static bool IsNamedByThing(TokenList tokens, NameMention mention) =>
        !mention.HasTitle && !mention.InTitleCase && !mention.Quoted
        && tokens[mention.Last] is { Casing: Casing.Capitalised } last && !last.Is(NameClass.Given | NameClass.SurnameCommon)
        && last.Is(WordClass.Noun) && !last.Is(WordClass.PersonNoun | WordClass.Title | WordClass.PluralNoun | WordClass.Kin);

    /// <summary>“Varga Municipal”: what is no person's name is called by its first word later.</summary>
    private bool IsThing(TokenList tokens, NameMention mention) => !mention.HasTitle && !tokens[mention.First].Is(NameClass.Given)
        && WithWords(mention.Tally!) is var tally && (tally.Words < 0 || tally.Words + WithContext(tally).Context < 0);

    /// <summary>“Osk Varga Corp.”: “Osk Varga” and “Osk” are then no persons either.</summary>
    private void MarkFirm(string[] words)
    {
        for (int count = 1; count <= Math.Min(words.Length, LongestFirm); count++)
        {
            if (Find(words, 0, count) is { } tally) tally.IsFirm = true;
        }
    }

    /// <summary>“Osk Varga Railway”: likewise “Osk Varga”, though somebody may have given the name.</summary>
    private void MarkBody(string[] words)
    {
        if (Find(words, 0, words.Length - 1) is { } tally) tally.IsBody = true;
    }

    /// <summary>“Corp.”, “Ltd”.</summary>
    public static bool IsFirmSuffix(string word)
    {
        int length = word.Length;
        while (length > 0 && word[length - 1] == '.') length--;
        foreach (string suffix in FirmSuffixes)
        {
            if (suffix.Length == length && string.Compare(word, 0, suffix, 0, length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        }

        return false;
    }
}
