using SeedGen.Model;

namespace SeedGen.Findings;

/// <summary>A finding about a document that sits in one of its side files.</summary>
/// <param name="Path">The path of the side file as the host gave it.</param>
/// <param name="Finding">What is wrong; its places and edits are in the text of the side file.</param>
public sealed record SideFinding(string Path, Finding Finding);

/// <summary>A side file that was applied to a document.</summary>
/// <param name="Path">The path of the side file as the host gave it.</param>
/// <param name="Fitting">Positions under <c>people:</c> of the entries that fit the document; of a folder's file only.</param>
public sealed record SideUse(string Path, EquatableArray<int> Fitting);
