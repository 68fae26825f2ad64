using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.People;

/// <summary>Words that turned out to mean somebody: “he”, “the mayor”.</summary>
internal readonly record struct PersonMention(PersonEntry Person, TextSpan Span, MentionKind Kind);
