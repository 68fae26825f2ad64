using SeedGen.Language;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>How often each label of a document stands in it, and which of them may be somebody's.</summary>
internal sealed class TurnLabels
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly string _prose;

    private TurnLabels(string prose) => _prose = prose;

    /// <summary>Labels of speakers that stand more than once.</summary>
    public int Recurring { get; private set; }

    /// <summary>How many of those are surely persons': towns and teams have the news of a match below their names.</summary>
    public int Persons { get; private set; }

    /// <summary>Counts the labels of <paramref name="turns"/>.</summary>
    public static TurnLabels Of(string prose, List<TranscriptTurn> turns)
    {
        TurnLabels labels = new(prose);
        foreach (TranscriptTurn turn in turns)
        {
            string label = turn.Label.In(prose);
            labels._counts.TryGetValue(label, out int count);
            labels._counts[label] = count + 1;
            if (count != 1 || !labels.IsSomebody(turn)) continue;
            labels.Recurring++;
            if (turn.IsStamped || TranscriptLabels.NamesSpeaker(prose, turn.Label) || TranscriptLabels.IsInitials(prose, turn.Label)
                || labels.IsNamed(turn.Label))
                labels.Persons++;
        }

        return labels;
    }

    /// <summary>The label stands more than once and may be somebody's.</summary>
    public bool Recurs(TranscriptTurn turn) =>
        _counts[turn.Label.In(_prose)] > 1 && IsSomebody(turn);

    private bool IsSomebody(TranscriptTurn turn) =>
        turn.IsStamped || TranscriptLabels.IsNoThing(_prose, turn.Label) || IsNamed(turn.Label);

    /// <summary>“BRIGHT” where the text has Osk Bright.</summary>
    private bool IsNamed(TextSpan label)
    {
        string family = label.In(_prose);
        if (family.IndexOf(' ') >= 0) return false;
        family = " " + family.Substring(0, 1) + family.Substring(1).ToLowerInvariant();
        for (int i = _prose.IndexOf(family, StringComparison.Ordinal); i > 0; i = _prose.IndexOf(family, i + 1, StringComparison.Ordinal))
        {
            int start = i;
            while (start > 0 && char.IsLetter(_prose[start - 1])) start--;
            if (i > start && char.IsUpper(_prose[start])
                && (Lexicon.Name(_prose, start, i - start) & NameClass.GivenMainly) != 0) return true;
        }

        return false;
    }

    /// <summary>The label stands more than once, or names somebody: “Note: …” in the midst of a turn does not.</summary>
    public bool MaySpeak(TranscriptTurn turn) => Recurs(turn) || TranscriptLabels.NamesSpeaker(_prose, turn.Label);

    /// <summary>Most of them end as sentences do, or have the hour beside them: the lines of a list do not.</summary>
    public static bool AreSpoken(string prose, List<TranscriptTurn> turns, int first, int last)
    {
        int spoken = 0;
        for (int i = first; i <= last; i++)
        {
            if (turns[i].IsStamped || (EndsAsSpoken(prose, turns[i]) && HasWord(prose, turns[i].Speech))) spoken++;
        }

        return 3 * spoken >= 2 * (last - first + 1);
    }

    /// <summary>“It rained.”, “You were saying—”; not “Lowmere, Ohio”.</summary>
    public static bool EndsAsSpoken(string prose, TranscriptTurn turn) => turn.Speech.IsEmpty
        || prose[turn.Speech.End - 1] is '.' or '?' or '!' or '…' or '”' or '"' or '’' or '\'' or '—' or '–' or '-';

    /// <summary>“Tain: 547.” is the count of an election.</summary>
    private static bool HasWord(string prose, TextSpan speech)
    {
        for (int i = speech.Start; i < speech.End; i++)
        {
            if (char.IsLetter(prose[i])) return true;
        }

        return false;
    }
}
