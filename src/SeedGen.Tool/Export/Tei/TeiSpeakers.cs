using System.Globalization;
using System.Xml;
using SeedGen.Model;

namespace SeedGen.Tool.Export.Tei;

/// <summary>What the elements of a document point to: an XML name for each person, and for each group that speaks.</summary>
internal sealed class TeiSpeakers
{
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);

    /// <summary>Gives every group of <paramref name="document"/> an id.</summary>
    public TeiSpeakers(SeedDocument document)
    {
        foreach (Quote quote in document.Quotes)
        {
            if (quote.Speaker is not { PersonId: null } group || _groups.ContainsKey(group.Name)) continue;
            // No person can have the name: identifiers of C# have no full stop.
            string id = string.Create(CultureInfo.InvariantCulture, $"group.{_groups.Count + 1}");
            _groups.Add(group.Name, id);
            Groups.Add((id, group.Name));
        }
    }

    /// <summary>The groups in the order in which they first speak.</summary>
    public List<(string Id, string Name)> Groups { get; } = [];

    /// <summary>The XML name of a person.</summary>
    public string IdOf(string personId) => XmlConvert.EncodeLocalName(personId);

    /// <summary>What <c>who</c> and <c>ref</c> say of a speaker.</summary>
    public string PointerTo(Speaker speaker) => "#" + (speaker.PersonId is { } id ? IdOf(id) : _groups[speaker.Name]);
}
