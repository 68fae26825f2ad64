using SeedGen.Memory;
using SeedGen.People.Evidence;

namespace SeedGen.People.Names;

/// <summary>A name as it is written, and its words.</summary>
internal sealed class NameForm : IReusable
{
    private readonly NameTally _tally = new();
    private bool _isTallied;

    /// <summary>The words joined by spaces.</summary>
    public string Name { get; set; } = "";

    public string[] Words { get; set; } = [];

    /// <summary>What speaks for a person in all mentions of the name; null where no mention had it at first.</summary>
    public NameTally? Tally => _isTallied ? _tally : null;

    /// <summary>Under which <see cref="NameForms"/> keeps it.</summary>
    public int Hash { get; set; }

    /// <summary>The name that <see cref="NameForms"/> keeps in the same place.</summary>
    public NameForm? Next { get; set; }

    /// <summary>Begins to count what speaks for a person.</summary>
    /// <param name="words">What the words of the name say.</param>
    /// <param name="canBeFullName">Neither end of it is a word of the language.</param>
    public NameTally BeginTally(int words, bool canBeFullName)
    {
        _isTallied = true;
        _tally.Begin(words, canBeFullName);
        return _tally;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        (Name, Hash, Next) = ("", 0, null);
        Array.Clear(Words, 0, Words.Length);
        _isTallied = false;
    }
}
