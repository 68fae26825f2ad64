using SeedGen.Memory;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>The names and persons that are found in a document, used again for those of the next.</summary>
internal sealed class PeopleMemory
{
    /// <summary>Every place that may name somebody.</summary>
    public Pool<NameMention> Mentions { get; } = new();

    /// <summary>The names, each once.</summary>
    public NameForms Forms { get; } = new();

    /// <summary>The persons.</summary>
    public Pool<PersonEntry> Persons { get; } = new();

    /// <summary>The tables in which they are looked up.</summary>
    public RegisterTables Tables { get; } = new();

    /// <summary>The mentions in the writer's own words.</summary>
    public List<NameMention> Written { get; } = [];

    /// <summary>Those in quoted words.</summary>
    public List<NameMention> Quoted { get; } = [];

    /// <summary>Both together.</summary>
    public List<NameMention> All { get; } = [];

    /// <summary>Words that are names inside sentences, by their hash.</summary>
    public HashSet<ulong> InSentences { get; } = [];

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        Mentions.Clear();
        Forms.Clear();
        Persons.Clear();
        Tables.Clear();
        Written.Clear();
        Quoted.Clear();
        All.Clear();
        InSentences.Clear();
    }
}
