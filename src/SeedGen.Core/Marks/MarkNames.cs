namespace SeedGen.Marks;

/// <summary>What to call a mark in a message.</summary>
internal static class MarkNames
{
    /// <summary>“straight quotation mark (")”.</summary>
    public static string Describe(MarkShape shape) => shape switch
    {
        MarkShape.Straight => "straight quotation mark (\")",
        MarkShape.CurlyOpen => "opening quotation mark (“)",
        MarkShape.CurlyClose => "closing quotation mark (”)",
        MarkShape.Doubled => "doubled single quotation mark ('')",
        MarkShape.Backquotes => "doubled backquote (``)",
        MarkShape.Low => "low quotation mark („)",
        MarkShape.GuillemetOpen => "guillemet («)",
        _ => "guillemet (»)",
    };

    /// <summary>The characters of the mark.</summary>
    public static string Characters(MarkShape shape) => shape switch
    {
        MarkShape.Straight => "\"",
        MarkShape.CurlyOpen => "“",
        MarkShape.CurlyClose => "”",
        MarkShape.Doubled => "''",
        MarkShape.Backquotes => "``",
        MarkShape.Low => "„",
        MarkShape.GuillemetOpen => "«",
        _ => "»",
    };
}
