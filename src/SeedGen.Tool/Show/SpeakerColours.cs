using SeedGen.Model;
using Spectre.Console;

namespace SeedGen.Tool.Show;

/// <summary>Gives each speaker of a document a colour, in the order in which they speak.</summary>
internal sealed class SpeakerColours
{
    /// <summary>Colours that can be told apart on dark and on light ground; of more speakers, some share one.</summary>
    private static readonly Color[] Palette =
        [Color.DodgerBlue1, Color.Green3, Color.DarkOrange, Color.MediumPurple, Color.DeepPink3, Color.DarkCyan, Color.Gold3,
        Color.IndianRed];

    private readonly Dictionary<string, Color> _colours = new(StringComparer.Ordinal);

    /// <summary>Looks through the quotes of <paramref name="document"/>.</summary>
    public SpeakerColours(SeedDocument document)
    {
        foreach (Quote quote in document.Quotes)
        {
            if (quote.Speaker is { } speaker) _colours.TryAdd(speaker.Name, Palette[_colours.Count % Palette.Length]);
        }
    }

    /// <summary>The style of a speaker's words; that of nobody where <paramref name="speaker"/> is null or does not speak.</summary>
    public Style Of(string? speaker) => speaker != null && _colours.TryGetValue(speaker, out Color colour)
        ? new Style(colour, decoration: Decoration.Bold)
        : new Style(decoration: speaker == null ? Decoration.Italic : Decoration.None);
}
