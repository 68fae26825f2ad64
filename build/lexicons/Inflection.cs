using SeedGen.Language;

namespace SeedGen.Lexicons;

/// <summary>The forms of English verbs and nouns.</summary>
internal sealed class Inflection(IReadOnlyDictionary<string, string[]> irregularVerbs, IReadOnlyDictionary<string, string> irregularPlurals)
{
    private static readonly HashSet<string> StressedAtTheEnd = new(StringComparer.Ordinal)
    {
        "admit", "commit", "permit", "submit", "emit", "omit", "transmit", "remit", "refer", "prefer", "confer", "defer",
        "infer", "transfer", "deter", "occur", "incur", "concur", "recur", "compel", "expel", "propel", "repel", "dispel", "rebut",
        "regret", "control", "patrol", "enrol", "equip", "unplug", "outwit", "acquit", "allot", "annul", "abhor", "outrun", "kidnap",
        "handicap", "program", "quip", "quit", "aver", "demur",
    };

    /// <summary>The forms of the verb with this base form.</summary>
    public IEnumerable<(string Form, WordClass Class)> OfVerb(string verb)
    {
        yield return (verb, WordClass.VerbBase);
        yield return (AddS(verb), WordClass.VerbThird);
        yield return (Gerund(verb), WordClass.VerbGerund);
        if (irregularVerbs.TryGetValue(Stem(verb, out string prefix), out string[]? forms))
        {
            foreach (string past in forms[0].Split('/')) yield return (prefix + past, WordClass.VerbPast);
            foreach (string participle in forms[1].Split('/')) yield return (prefix + participle, WordClass.VerbParticiple);
        }
        else
        {
            yield return (Past(verb), WordClass.VerbPast | WordClass.VerbParticiple);
            if (!DoublesInBritain(verb)) yield break;
            yield return (verb + "led", WordClass.VerbPast | WordClass.VerbParticiple);
            yield return (verb + "ling", WordClass.VerbGerund);
        }
    }

    /// <summary>The plural of a noun.</summary>
    public string Plural(string noun)
    {
        int hyphen = noun.LastIndexOf('-');
        string last = noun[(hyphen + 1)..], rest = noun[..(hyphen + 1)];
        if (irregularPlurals.TryGetValue(last, out string? plural)) return rest + plural;
        if (last.EndsWith("man", StringComparison.Ordinal)
            && last is not ("human" or "german" or "roman" or "ottoman" or "talisman" or "shaman"))
            return rest + last[..^2] + "en";
        return rest + AddS(last);
    }

    /// <summary>“larger” and “largest”, “happier” and “happiest”; none for a long adjective, which takes “more” and “most”.</summary>
    public static IEnumerable<string> Degrees(string adjective)
    {
        if (adjective.Length < 3
            || VowelGroups(adjective) - (adjective.EndsWith('e') || adjective.EndsWith("ow", StringComparison.Ordinal) ? 1 : 0) > 1)
            yield break;
        string stem = adjective.EndsWith('e') ? adjective[..^1]
            : adjective.EndsWith('y') && !IsVowel(adjective[^2]) ? adjective[..^1] + "i"
            : Doubles(adjective) ? adjective + adjective[^1] : adjective;
        yield return stem + "er";
        yield return stem + "est";
    }

    /// <summary>“overtake”, “undo”, “retell” go like “take”, “do”, “tell”.</summary>
    private string Stem(string verb, out string prefix)
    {
        foreach (string p in (string[])["over", "under", "out", "fore", "with", "mis", "re", "un", "up", "be"])
        {
            prefix = p;
            if (!irregularVerbs.ContainsKey(verb) && verb.StartsWith(p, StringComparison.Ordinal)
                && irregularVerbs.ContainsKey(verb[p.Length..]))
                return verb[p.Length..];
        }

        prefix = "";
        return verb;
    }

    private static string AddS(string word)
    {
        if (word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2])) return word[..^1] + "ies";
        return word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) || word is "go" or "do" or "echo" or "veto" or "hero" or "potato"
            ? word + "es" : word + "s";
    }

    private static string Past(string verb)
    {
        if (verb.EndsWith('e')) return verb + "d";
        if (verb.EndsWith('y') && verb.Length > 1 && !IsVowel(verb[^2])) return verb[..^1] + "ied";
        return (Doubles(verb) ? verb + verb[^1] : verb.EndsWith('c') ? verb + "k" : verb) + "ed";
    }

    private static string Gerund(string verb)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return verb[..^2] + "ying";
        if (verb.EndsWith('e') && verb.Length > 2 && verb[^2] is not ('e' or 'o' or 'y')) return verb[..^1] + "ing";
        return (Doubles(verb) ? verb + verb[^1] : verb.EndsWith('c') ? verb + "k" : verb) + "ing";
    }

    /// <summary>“quip”, “admit”: one vowel before the last consonant, and the stress on it.</summary>
    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || IsVowel(verb[^1]) || verb[^1] is 'w' or 'x' or 'y' or 'h' or 'c') return false;
        bool oneVowel = IsVowel(verb[^2]) && (!IsVowel(verb[^3]) || (verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q'));
        if (!oneVowel) return false;
        return VowelGroups(verb) == 1 || StressedAtTheEnd.Contains(verb);
    }

    /// <summary>“labelled”, “signalling”.</summary>
    private static bool DoublesInBritain(string verb) =>
        verb.Length > 3 && verb[^1] == 'l' && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && !Doubles(verb);

    /// <summary>About the number of syllables.</summary>
    private static int VowelGroups(string word) =>
        Enumerable.Range(0, word.Length).Count(i => IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
