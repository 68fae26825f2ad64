using SeedGen.Text;

namespace SeedGen.Model;

/// <summary>Somebody whom the document names.</summary>
public sealed record Person
{
    /// <summary>A C# identifier, unique among the people of the document: <c>JoeBiden</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name that the document uses, without title.</summary>
    public required string Name { get; init; }

    /// <summary>The given name, or null where the document gives none.</summary>
    public string? Given { get; init; }

    /// <summary>The family name, or null where the document gives none.</summary>
    public string? Family { get; init; }

    /// <summary>Other forms of the name that the document uses, in order of appearance: <c>Biden</c>, <c>Mr. Biden</c>.</summary>
    public EquatableArray<string> Aliases { get; init; } = [];

    /// <summary>Titles and descriptions as the text gives them, each once, in order.</summary>
    public EquatableArray<string> Roles { get; init; } = [];

    /// <summary>The places that name the person, in document order.</summary>
    public EquatableArray<Mention> Mentions { get; init; } = [];
}

/// <summary>A place that names a person.</summary>
public sealed record Mention(TextSpan Span, MentionKind Kind);

/// <summary>With what kind of word a person is named.</summary>
public enum MentionKind
{
    /// <summary>“Biden”.</summary>
    Name,

    /// <summary>“he”.</summary>
    Pronoun,

    /// <summary>“the president”.</summary>
    Nominal,
}
