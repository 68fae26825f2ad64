using SeedGen.Language;

namespace SeedGen.People;

/// <summary>
/// What speaks for a person in all mentions of a name together: its words once, the words around each mention, and the
/// mentions of its family name alone. <see cref="Enough"/> makes a person.
/// </summary>
internal sealed class NameEvidence
{
    /// <summary>From this sum on a name is a person's.</summary>
    public const int Enough = 3;

    /// <summary>However often a name stands beside “said” or behind “in”, its words weigh too.</summary>
    private const int StrongestContext = 6;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _reports = new(StringComparer.Ordinal);
    private readonly HashSet<string> _callable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firms = new(StringComparer.Ordinal);

    /// <summary>Weighs all mentions.</summary>
    public NameEvidence(IReadOnlyList<NameMention> mentions, Func<NameMention, TokenList> tokensOf)
    {
        foreach (NameMention mention in mentions)
        {
            TokenList tokens = tokensOf(mention);
            string name = mention.Name;
            if (!_words.ContainsKey(name))
            {
                _words[name] = WordEvidence.Of(tokens, mention);
                if (WordEvidence.CanBeFullName(tokens, mention)) _callable.Add(name);
            }

            ContextEvidence context = new(tokens);
            Add(_contexts, name, context.Of(mention));
            if (IsUnknownWord(mention, tokens) && context.Reports(mention)) Add(_reports, name, 2);
            if (mention.Words.Length == 1) continue;
            if (IsFirmSuffix(mention.Words[mention.Words.Length - 1])) AddFirm(mention.Words);
            else if (mention.Words.Length == 2 && tokens[mention.Last].Is(WordClass.OrgNoun) && !tokens[mention.First].Is(NameClass.SurnameCommon | NameClass.GivenMainly))
                _bodies.Add(mention.Words[0]);
        }
    }

    /// <summary>The sum for the name of <paramref name="mention"/>.</summary>
    public int Of(NameMention mention)
    {
        string name = mention.Name;
        if (_firms.Contains(name)) return -StrongestContext;
        int context = _contexts[name] - (_reports.TryGetValue(name, out int reports) ? reports : 0);
        int score = _words[name] + Math.Max(-StrongestContext, Math.Min(StrongestContext, context));
        if (_bodies.Contains(name)) score -= 3;
        return _callable.Contains(name) ? score + OfFamilyAlone(mention.Family) : score;
    }

    /// <summary>A name that looks like one, and for which little more is needed.</summary>
    public bool IsAlmostEnough(NameMention mention) => _callable.Contains(mention.Name) && Of(mention) is > 0 and < Enough;

    /// <summary>Firms speak as well as persons: a single word that no list has as a name gains nothing by it.</summary>
    private static bool IsUnknownWord(NameMention mention, TokenList tokens) => mention.Words.Length == 1 && !mention.HasTitle
        && !tokens[mention.Last].Is(NameClass.GivenMale | NameClass.GivenFemale | NameClass.Surname | NameClass.FamilyFirst | NameClass.Mononym);

    private static void Add(Dictionary<string, int> sums, string name, int value) => sums[name] = (sums.TryGetValue(name, out int sum) ? sum : 0) + value;

    /// <summary>A person is called by the last word of the name later, a firm by the first.</summary>
    private int OfFamilyAlone(string family) =>
        !_words.TryGetValue(family, out int alone) ? 0 : _contexts[family] > 1 ? 2 : alone < 0 ? 0 : _contexts[family] > 0 ? 2 : 1;

    /// <summary>“Osk Varga Corp.”: “Osk Varga” and “Osk” are then no persons either.</summary>
    private void AddFirm(string[] words)
    {
        string prefix = words[0];
        for (int i = 1; i < words.Length; i++)
        {
            _firms.Add(prefix);
            prefix += " " + words[i];
        }
    }

    private static bool IsFirmSuffix(string word) => word.TrimEnd('.').ToLowerInvariant()
        is "inc" or "corp" or "corporation" or "ltd" or "llc" or "llp" or "plc" or "ag" or "gmbh" or "co" or "nv" or "spa" or "holdings";
}
