namespace SeedGen.Findings;

/// <summary>All findings: the one source of truth for descriptors, pages and texts.</summary>
public static class FindingTable
{
    private const FindingSeverity Info = FindingSeverity.Info;
    private const FindingSeverity Warning = FindingSeverity.Warning;
    private const FindingSeverity Error = FindingSeverity.Error;
    private const FindingReporter Generator = FindingReporter.Generator;
    private const FindingReporter Analyzer = FindingReporter.Analyzer;

    /// <summary>Every row, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        new("SEED0001", Error, "The file cannot be read as text",
            "'{0}' cannot be read as text ({1}); save it as UTF-8 or UTF-16", Generator, false),
        new("SEED0002", Warning, "The document is empty",
            "'{0}' contains no paragraph; add the article or remove the file from the seeds", Generator, false),
        new("SEED0003", Error, "Two documents have the same name",
            "'{0}' and '{1}' would both be called '{2}'; rename one, or set the SeedName metadata or 'name:' in its front matter",
            Generator, false),
        new("SEED0004", Error, "The name is not a valid C# identifier",
            "'{0}' is not a valid C# identifier; use letters, digits and '_', and start with a letter", Generator, false),
        new("SEED0005", Error, "More text than string literals can hold",
            "the seeds hold {0} characters, but the string literals of an assembly only about {1}; set <SeedGenStorage>resource</SeedGenStorage> in the project",
            Generator, false),
        new("SEED0006", Warning, "Unknown value of a property",
            "'{1}' is not a valid value of {0}; use {2}", Generator, false),
        new("SEED0007", Error, "Side file without a document",
            "'{0}' belongs to no document; {1}", Generator, false),
        new("SEED0009", Error, "The document could not be compiled",
            "SeedGen failed on '{0}' ({1}); the other documents were compiled; please report this, with the document", Generator, false),
        new("SEED1001", Warning, "Quotation mark is never closed",
            "this {0} opens a quote that is not closed in its paragraph; {1}",
            Analyzer, false),
        new("SEED1002", Warning, "Quotation mark was never opened",
            "this {0} closes a quote that was not opened in its paragraph; add the opening mark or remove this one",
            Analyzer, false),
        new("SEED1003", Warning, "Quotation mark is turned the wrong way",
            "this {0} stands where the quote {1}; replace it with {2}", Analyzer, true),
        new("SEED1004", Info, "Quotation marks of two styles",
            "the quote opens with {0} and closes with {1}; use one style", Analyzer, true),
        new("SEED1005", Info, "Space inside the quotation marks",
            "remove the space {0} the quotation mark", Analyzer, true),
        new("SEED1006", Info, "Space before punctuation",
            "remove the space before the {0}", Analyzer, true),
        new("SEED1007", Warning, "Invisible character",
            "the text contains an invisible character ({0}); {1}", Analyzer, true),
        new("SEED1008", Warning, "Text was read in the wrong encoding",
            "'{0}' was '{1}' before the text was read in the wrong encoding ({2} in all); put back what was meant", Analyzer, true),
        new("SEED1009", Warning, "HTML character reference",
            "'{0}' stands for '{1}' in HTML ({2} in all); write the characters themselves", Analyzer, true),
        new("SEED1010", Warning, "Markup in plain text",
            "'{0}' is markup of a web page ({2} in all); remove the markup, or save the document as Markdown", Analyzer, true),
        new("SEED2001", Warning, "The document has no title",
            "no title found; {0}, or set 'title:' in the front matter",
            Analyzer, false),
        new("SEED2002", Warning, "The document has no body",
            "there is no text below the title; add the article", Analyzer, false),
        new("SEED2003", Info, "Paragraph repeated",
            "this paragraph already appears on line {0}; remove one of them", Analyzer, true),
        new("SEED2004", Info, "Line left out as boilerplate",
            "'{0}' looks like a leftover from a website, an archive or a press release and is left out; remove it", Analyzer, true),
        new("SEED3001", Warning, "The speaker is ambiguous",
            "'{0}' could be {1}, so the quote has no speaker; use the full name, or name the speaker in a correction", Analyzer, false),
        new("SEED3002", Info, "No speaker found",
            "no speaker found for this quote; name the speaker in the text or in a correction", Analyzer, false),
        new("SEED3003", Info, "Family name spelled two ways",
            "'{0}' here, '{1}' elsewhere; use one spelling", Analyzer, false),
        new("SEED4001", Error, "Front matter or side file does not parse",
            "{0} is not valid YAML: {1}", Generator, false),
        new("SEED4002", Warning, "Unknown key",
            "'{0}' is not a key of {1}; {2}", Generator, true),
        new("SEED4003", Error, "Value of the wrong type",
            "{0} must {1}, {2}", Generator, false),
        new("SEED4004", Error, "Correction matches nothing",
            "no {0} in {1} matches '{2}'; {3}", Generator, false),
        new("SEED4005", Error, "Correction names an unknown speaker",
            "'{0}' is not in the document; {1}", Generator, false),
        new("SEED4006", Warning, "Key with two types in a folder",
            "'{0}' is {1} here and {2} in '{3}'; use one type in all documents of a folder, so that the same code can read them", Generator, false),
    ];

    private static readonly Dictionary<string, FindingDescriptor> ById = All.ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>The row of <paramref name="id"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such finding.</exception>
    public static FindingDescriptor Get(string id) => ById[id];
}
