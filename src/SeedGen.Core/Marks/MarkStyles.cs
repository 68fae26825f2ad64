namespace SeedGen.Marks;

/// <summary>
/// How a document uses marks whose shape alone does not tell whether they open: «…» or »…«, „…“ or “…”, and the languages
/// that open and close with one and the same shape.
/// </summary>
internal sealed class MarkStyles
{
    private readonly bool _lowMarks;
    private readonly bool _backquotes;
    private readonly bool _inward;
    private readonly bool _sameCurly;
    private readonly bool _sameGuillemets;

    private MarkStyles(string text, bool hasRareMarks)
    {
        if (hasRareMarks)
        {
            _lowMarks = text.IndexOf('„') >= 0;
            _backquotes = text.IndexOf("``", StringComparison.Ordinal) >= 0;
            _inward = Openings(text, '»') > Openings(text, '«');
            _sameGuillemets = text.IndexOf('«') < 0 && Openings(text, '»') > 1;
        }

        _sameCurly = !_lowMarks && text.IndexOf('“') < 0 && Openings(text, '”') > 1;
        LowCloses = text.IndexOf('“') >= 0 && text.IndexOf('”') < 0 ? MarkShape.CurlyOpen : MarkShape.CurlyClose;
    }

    /// <summary>What closes after „.</summary>
    public MarkShape LowCloses { get; }

    /// <summary>Looks at the marks of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasRareMarks">What <see cref="MarkScanner.HasRareMarks"/> says of it.</param>
    public static MarkStyles Of(string text, bool hasRareMarks) => new(text, hasRareMarks);

    /// <summary>The style that <paramref name="shape"/> belongs to.</summary>
    public static MarkStyle StyleOf(MarkShape shape) => shape switch
    {
        MarkShape.Straight => MarkStyle.Straight,
        MarkShape.CurlyOpen or MarkShape.CurlyClose or MarkShape.Low => MarkStyle.Curly,
        MarkShape.Doubled or MarkShape.Backquotes => MarkStyle.Doubled,
        _ => MarkStyle.Guillemet,
    };

    /// <summary>Whether a mark of this shape may open a quote here.</summary>
    public bool Opens(MarkShape shape) => shape switch
    {
        MarkShape.CurlyClose => _sameCurly,
        MarkShape.Doubled => !_backquotes,
        MarkShape.GuillemetOpen => !_inward,
        MarkShape.GuillemetClose => _inward || _sameGuillemets,
        _ => true,
    };

    /// <summary>Whether a mark of this shape may close a quote here, whatever opened it.</summary>
    public bool Closes(MarkShape shape) => shape switch
    {
        MarkShape.CurlyOpen => _lowMarks,
        MarkShape.Low or MarkShape.Backquotes => false,
        MarkShape.GuillemetOpen => _inward,
        MarkShape.GuillemetClose => !_inward || _sameGuillemets,
        _ => true,
    };

    /// <summary>Whether a mark of this shape is the right one to close what <paramref name="open"/> opened.</summary>
    public bool Closes(MarkShape shape, MarkShape open) =>
        shape == MarkShape.CurlyOpen ? open == MarkShape.Low : Closes(shape);

    /// <summary>The shape that opens in this style.</summary>
    public MarkShape OpeningOf(MarkStyle style) => style switch
    {
        MarkStyle.Straight => MarkShape.Straight,
        MarkStyle.Curly => MarkShape.CurlyOpen,
        MarkStyle.Doubled => _backquotes ? MarkShape.Backquotes : MarkShape.Doubled,
        _ => _inward ? MarkShape.GuillemetClose : MarkShape.GuillemetOpen,
    };

    /// <summary>The shape that closes what <paramref name="open"/> opened.</summary>
    public MarkShape ClosingOf(MarkShape open) => StyleOf(open) switch
    {
        MarkStyle.Straight => MarkShape.Straight,
        MarkStyle.Curly => open == MarkShape.Low ? LowCloses : MarkShape.CurlyClose,
        MarkStyle.Doubled => MarkShape.Doubled,
        _ => _inward ? MarkShape.GuillemetOpen : MarkShape.GuillemetClose,
    };

    /// <summary>How often <paramref name="mark"/> stands before a word.</summary>
    private static int Openings(string text, char mark)
    {
        int count = 0;
        for (int i = text.IndexOf(mark); i >= 0; i = text.IndexOf(mark, i + 1))
        {
            bool spaceBefore = i == 0 || char.IsWhiteSpace(text[i - 1]);
            if (spaceBefore && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) count++;
        }

        return count;
    }
}
