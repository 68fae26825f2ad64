using SeedGen.Text;

namespace SeedGen.Findings;

/// <summary>Replaces the characters of <paramref name="Span"/> by <paramref name="Replacement"/>.</summary>
/// <param name="Span">Offsets into the text before any edit; empty where something is put in.</param>
/// <param name="Replacement">What stands there afterwards; empty where something is taken out.</param>
public sealed record Edit(TextSpan Span, string Replacement);
