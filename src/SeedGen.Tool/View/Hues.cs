using SeedGen.Model;

namespace SeedGen.Tool.View;

/// <summary>Gives each speaker of a document a hue, in the order in which they speak, far from those before.</summary>
internal sealed class Hues
{
    /// <summary>The golden angle in degrees: however many there are, no two neighbours are alike.</summary>
    private const double Step = 137.508;

    private readonly Dictionary<string, int> _hues = new(StringComparer.Ordinal);

    /// <summary>Looks through the quotes of <paramref name="document"/>.</summary>
    public Hues(SeedDocument document)
    {
        foreach (Quote quote in document.Quotes)
        {
            if (quote.Speaker is { } speaker) _hues.TryAdd(speaker.Name, (int)((210 + (_hues.Count * Step)) % 360));
        }
    }

    /// <summary>The style attribute for a speaker, with a space before it; nothing for who does not speak.</summary>
    public string StyleOf(string? speaker) => speaker != null && _hues.TryGetValue(speaker, out int hue) ? $" style=\"--hue:{hue}\"" : "";
}
