using System.Globalization;
using SeedGen.Findings;
using SeedGen.Tool.Checking;

namespace SeedGen.Tool.Reports;

/// <summary>
/// One line a finding, in the form of the compiler, which editors and build servers understand:
/// <c>seeds/a.txt(3,28): warning SEED1003: …</c>. In a terminal the words in question are shown below it.
/// </summary>
internal sealed class TextReport(Terminal terminal) : IReport
{
    /// <inheritdoc/>
    public void Add(CheckedDocument document)
    {
        foreach (CheckedFinding found in document.Findings)
        {
            string colour = found.Severity switch
            {
                FindingSeverity.Error => Ansi.Red,
                FindingSeverity.Warning => Ansi.Yellow,
                _ => Ansi.Cyan,
            };
            string place = string.Create(CultureInfo.InvariantCulture, $"{found.Path}({found.Line},{found.Column}):");
            terminal.Output.Write($"{place} {Paint(found.Level + " " + found.Finding.Id, colour)}: {found.Finding.Message}\n");
            if (terminal.IsColoured && Excerpt.Of(document.File.Content, found.Finding.Span, terminal.Width) is { } excerpt)
            {
                terminal.Output.Write(
                    $"    {Paint(excerpt.Before, Ansi.Faint)}{Paint(excerpt.Words, colour)}{Paint(excerpt.After, Ansi.Faint)}\n");
            }
        }
    }

    /// <inheritdoc/>
    public void End()
    {
    }

    private string Paint(string text, string colour) => terminal.IsColoured ? colour + text + Ansi.Reset : text;
}
