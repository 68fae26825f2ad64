using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>The paragraphs of a document that may be turns.</summary>
/// <param name="Turns">In the order of the text.</param>
/// <param name="Frames">Paragraphs that hold nothing but the label of the next, or tell who examines; null where there are none.</param>
internal sealed record TurnsFound(List<TranscriptTurn> Turns, HashSet<int>? Frames)
{
    /// <summary>The paragraph is a label, and nobody's words.</summary>
    public bool IsFrame(int paragraph) => Frames?.Contains(paragraph) == true;
}

/// <summary>
/// Collects the paragraphs that begin with a label. “Q” and “A” of a court are those who examine and answer, where the papers tell
/// (“BY MS. ARDEN:”, “OSK TAIN, having been duly sworn”).
/// </summary>
internal static class TurnCollector
{
    /// <summary>How many turns back somebody has spoken.</summary>
    private const int FarthestTurn = 32;

    private static readonly string[] Records = ["DEPOSITION OF ", "TESTIMONY OF ", "EXAMINATION OF "];

    /// <summary>What may be a turn; titles, captions and credits are none.</summary>
    public static bool MayBeTurn(Paragraph paragraph) => paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading;

    /// <summary>Null where no paragraph has a label.</summary>
    public static TurnsFound? Collect(string prose, Paragraph[] paragraphs)
    {
        List<TranscriptTurn>? turns = null;
        HashSet<int>? frames = null;
        TextSpan? alone = null, examiner = null, witness = null;
        bool asked = false, stamped = false, court = Array.Exists(paragraphs, p => IsOfCourt(prose, p.Span));
        foreach (Paragraph paragraph in paragraphs)
        {
            if (!MayBeTurn(paragraph)) continue;
            if (TurnReader.Read(prose, paragraph) is { } turn)
            {
                alone = null;
                // “Witnesses: Una Marsh and Osk Tain.”
                if (turns == null && TranscriptLabels.IsPlural(prose, turn.Label)) continue;
                if (TurnReader.IsMarked(prose, turn) && !turn.IsStamped && !IsKnown(prose, turn, turns)) continue;
            }
            else if (TurnReader.LabelAlone(prose, paragraph.Span, out bool hour) is { } label)
            {
                (frames ??= []).Add(paragraph.Index);
                if (Examiner(prose, label) is { } by) examiner = by;
                else (alone, stamped) = (label, hour);
                continue;
            }
            else if (alone is { } above)
            {
                turn = new TranscriptTurn(above, TurnReader.WithoutDirections(prose, paragraph.Span), paragraph.Index, stamped);
                alone = null;
            }
            else if (TurnReader.ReadLetter(prose, paragraph, asked) is { } letter)
            {
                turn = letter;
                asked = true;
            }
            else
            {
                if (court && Witness(prose, paragraph.Span) is { } sworn) witness = sworn;
                continue;
            }

            if (examiner != null || witness != null) turn = Named(prose, turn, examiner, witness);
            (turns ??= []).Add(turn);
        }

        return turns == null ? null : new TurnsFound(turns, frames);
    }

    /// <summary>The label has stood before words without marks: “Tain: “No” is no answer.” is a turn too.</summary>
    private static bool IsKnown(string prose, TranscriptTurn turn, List<TranscriptTurn>? turns)
    {
        if (turns == null) return false;
        int length = turn.Label.Length;
        for (int i = turns.Count - 1; i >= Math.Max(0, turns.Count - FarthestTurn); i--)
        {
            if (turns[i].Label.Length == length && string.CompareOrdinal(prose, turns[i].Label.Start, prose, turn.Label.Start, length) == 0)
                return true;
        }

        return false;
    }

    /// <summary>“BY MS. ARDEN:” above her questions.</summary>
    private static TextSpan? Examiner(string prose, TextSpan label) =>
        label.Length > 3 && string.CompareOrdinal(prose, label.Start, "BY ", 0, 3) == 0 ? new TextSpan(label.Start + 3, label.End) : null;

    /// <summary>“Q. Where?”, “THE WITNESS: Here.”: there may be papers that tell who answers.</summary>
    private static bool IsOfCourt(string prose, TextSpan span) => prose[span.Start] switch
    {
        'Q' => span.Length > 1 && !char.IsLetter(prose[span.Start + 1]),
        'T' => string.CompareOrdinal(prose, span.Start, "THE WITNESS", 0, 11) == 0,
        _ => false,
    };

    /// <summary>“OSK TAIN, having been first duly sworn, testified”, “DEPOSITION OF OSK TAIN”.</summary>
    private static TextSpan? Witness(string prose, TextSpan span)
    {
        foreach (string record in Records)
        {
            if (span.Length > record.Length
                && string.Compare(prose, span.Start, record, 0, record.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return TranscriptLabels.Find(prose, new TextSpan(span.Start + record.Length, span.End));
        }

        if (prose.IndexOf("sworn", span.Start, span.Length, StringComparison.OrdinalIgnoreCase) < 0) return null;
        int comma = prose.IndexOf(',', span.Start, span.Length);
        int start = prose[span.Start] == '(' ? span.Start + 1 : span.Start;
        return comma > start && TranscriptLabels.Find(prose, new TextSpan(start, comma)) is { } name
            && TranscriptLabels.NamesSpeaker(prose, name)
            ? name
            : null;
    }

    /// <summary>Puts the name into the place of the letter.</summary>
    private static TranscriptTurn Named(string prose, TranscriptTurn turn, TextSpan? examiner, TextSpan? witness)
    {
        TextSpan? name = turn.Label.In(prose) switch
        {
            "Q" => examiner,
            "A" or "THE WITNESS" => witness,
            _ => null,
        };
        return name is { } label ? turn with { Label = label } : turn;
    }
}
