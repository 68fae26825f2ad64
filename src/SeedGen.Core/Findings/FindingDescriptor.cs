using System.Globalization;
using SeedGen.Model;

namespace SeedGen.Findings;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>The document, or a part of it, cannot be compiled.</summary>
    Error,
}

/// <summary>Which host reports a finding in a build; never both.</summary>
public enum FindingReporter
{
    /// <summary>The generator: it changes or stops generated code.</summary>
    Generator,

    /// <summary>The analyzer: advice on the document.</summary>
    Analyzer,
}

/// <summary>One row of the table of findings.</summary>
/// <param name="Id">Never reused: <c>SEED1003</c>.</param>
/// <param name="Severity">Unless the user says otherwise.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="MessageFormat">What is wrong and what to do next, with holes <c>{0}</c>.</param>
/// <param name="Reporter">Which host reports it in a build.</param>
/// <param name="Fixable">Whether it usually comes with edits.</param>
public sealed record FindingDescriptor(
    string Id,
    FindingSeverity Severity,
    string Title,
    string MessageFormat,
    FindingReporter Reporter,
    bool Fixable)
{
    /// <summary>The page that explains it.</summary>
    public string HelpLink => $"https://github.com/seedgen/seedgen/blob/main/docs/findings/{Id}.md";

    /// <summary>The message with its holes filled.</summary>
    public string Format(EquatableArray<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, MessageFormat, [.. arguments]);
}
