namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedSpeaker</c>.</summary>
internal static class SpeakerType
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>Who says a quote: a person whom the document names, or a group, which is anybody else.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedSpeaker
        {
            internal SeedSpeaker(string name, SeedPerson{{q}} person, SeedSpan? mention, SeedSpeakerBy by)
            {
                Name = name;
                Person = person;
                Mention = mention;
                By = by;
            }

            /// <summary>The name of the person, or the words for the group as the document has them.</summary>
            public string Name { get; }

            /// <summary>The person; null for a group.</summary>
            public SeedPerson{{q}} Person { get; }

            /// <summary>Person or group.</summary>
            public SeedSpeakerKind Kind { get { return Person == null ? SeedSpeakerKind.Group : SeedSpeakerKind.Person; } }

            /// <summary>The words that name the speaker of this quote; null where none do.</summary>
            public SeedSpan? Mention { get; }

            /// <summary>What led to the speaker.</summary>
            public SeedSpeakerBy By { get; }

            /// <summary>The name.</summary>
            public override string ToString() { return Name; }
        }
        """;
}
