using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Reading.Yaml;

/// <summary>
/// The corrections of one file as they meet one document. A document has one for itself and one for each side file, in the order of trust.
/// </summary>
/// <param name="side">The side file; null for the document's own front matter.</param>
/// <param name="corrections">What it says.</param>
/// <param name="findings">Of the file that says it.</param>
internal sealed class CorrectionLayer(SideFile? side, CorrectionSet corrections, FindingSink findings)
{
    private List<int>? _fitting;

    /// <summary>The side file; null for the document's own front matter.</summary>
    public SideFile? Side => side;

    /// <summary>It is said for all documents of a folder: what does not fit this one may fit another.</summary>
    public bool IsOfFolder => side?.Kind == SideFileKind.Folder;

    public IReadOnlyList<PersonCorrection> People => corrections.People;

    public IReadOnlyList<QuoteCorrection> Quotes => corrections.Quotes;

    public FindingSink Findings => findings;

    /// <summary>Of a folder's file, the entries under <c>people:</c> that fit this document.</summary>
    public IReadOnlyList<int> Fitting => _fitting ?? (IReadOnlyList<int>)[];

    /// <summary>
    /// The names that are no person's: of each name the first layer that has it speaks. Null where nobody says anything of persons.
    /// </summary>
    public static HashSet<string>? IgnoredIn(IReadOnlyList<CorrectionLayer> layers)
    {
        HashSet<string>? ignored = null, known = null;
        for (int i = 0; i < layers.Count; i++)
        {
            CorrectionLayer layer = layers[i];
            if (layer.People.Count == 0) continue;
            HashSet<string> before = known ??= new(StringComparer.OrdinalIgnoreCase);
            ignored ??= new(StringComparer.OrdinalIgnoreCase);
            ignored.UnionWith(layer.People.Where(p => p.Ignore && !before.Contains(p.Name)).Select(p => p.Name));
            known.UnionWith(layer.People.Select(p => p.Name));
        }

        return ignored;
    }

    /// <summary>The entry has something in this document.</summary>
    public void Fit(int entry)
    {
        if (IsOfFolder) (_fitting ??= []).Add(entry);
    }

    /// <summary>Reports SEED4004: the document has nothing that the entry could mean.</summary>
    /// <param name="place">Where the entry says what it is about.</param>
    /// <param name="what">A quote, a person or a name.</param>
    /// <param name="name">What the entry is about.</param>
    /// <param name="near">What may have been meant, or null.</param>
    /// <param name="nextStep">What to do where nothing may have been meant.</param>
    public void Miss(TextSpan place, string what, string name, string? near, string nextStep) =>
        findings.Add("SEED4004", place, what, "this document", name, near == null ? nextStep : $"did you mean '{near}'?");
}
