using SeedGen.Language;
using SeedGen.Memory;

namespace SeedGen.People;

/// <summary>The tables of a <see cref="PersonRegister"/>, used again for the next document.</summary>
internal sealed class RegisterTables
{
    private readonly Pool<NameBearers> _all = new();

    /// <summary>The persons in the order they were found.</summary>
    public List<PersonEntry> People { get; } = [];

    /// <summary>By the full name.</summary>
    public Dictionary<string, PersonEntry> ByName { get; } = new(NameComparer.Instance);

    /// <summary>By each word of the name.</summary>
    public Dictionary<string, NameBearers> Bearers { get; } = new(NameComparer.Instance);

    /// <summary>Adds a word that nobody had.</summary>
    public NameBearers Add(string word) => Bearers[word] = _all.Take();

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        _all.Clear();
        People.Clear();
        ByName.Clear();
        Bearers.Clear();
    }
}
