using SeedGen.Memory;
using SeedGen.People.Evidence;

namespace SeedGen.People.Names;

/// <summary>A name as it is written, and its words.</summary>
internal sealed class NameForm : IReusable
{
    private readonly NameTally _tally = new();

    /// <summary>The words joined by spaces.</summary>
    public string Name { get; set; } = "";

    public string[] Words { get; set; } = [];

    /// <summary>What speaks for a person in all mentions of the name; null where no mention had it at first.</summary>
    public NameTally? Tally => _tally.First != null ? _tally : null;

    /// <summary>Under which <see cref="NameForms"/> keeps it.</summary>
    public int Hash { get; set; }

    /// <summary>The name that <see cref="NameForms"/> keeps in the same place.</summary>
    public NameForm? Next { get; set; }

    /// <summary>Adds a mention, what stands around which may speak for a person.</summary>
    public void AddMention(NameMention mention) => _tally.Add(mention);

    /// <inheritdoc/>
    public void Clear()
    {
        (Name, Hash, Next) = ("", 0, null);
        Array.Clear(Words, 0, Words.Length);
        _tally.Clear();
    }
}
