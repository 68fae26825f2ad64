using SeedGen.People.Evidence;

namespace SeedGen.People.Names;

/// <summary>A name as it is written, and its words.</summary>
internal sealed class NameForm(string name, string[] words)
{
    /// <summary>The words joined by spaces.</summary>
    public string Name { get; } = name;

    public string[] Words { get; } = words;

    /// <summary>What speaks for a person in all mentions of the name; null where no mention had it at first.</summary>
    public NameTally? Tally { get; set; }

    /// <summary>Under which <see cref="NameForms"/> keeps it.</summary>
    public int Hash { get; init; }

    /// <summary>The name that <see cref="NameForms"/> keeps in the same place.</summary>
    public NameForm? Next { get; set; }
}
