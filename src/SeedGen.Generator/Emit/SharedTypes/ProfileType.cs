namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedProfile</c>: a name over all documents.</summary>
internal static class ProfileType
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>A name over all documents of the project.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedProfile
        {
            private readonly int[] _places;
            private SeedPerson[]{{q}} _appearances;
            private global::System.Collections.Generic.List<SeedQuote>{{q}} _quotes;

            internal SeedProfile(string name, int[] places)
            {
                Name = name;
                _places = places;
            }

            /// <summary>The name.</summary>
            public string Name { get; }

            /// <summary>The person of this name in each document that has one.</summary>
            public global::System.Collections.Generic.IReadOnlyList<SeedPerson> Appearances
            {
                get
                {
                    if (_appearances != null) return _appearances;
                    SeedPerson[] items = new SeedPerson[_places.Length / 2];
                    for (int i = 0; i < items.Length; i++) items[i] = Seeds.All[_places[2 * i]].People[_places[2 * i + 1]];
                    return _appearances = items;
                }
            }

            /// <summary>What is said under this name, document by document.</summary>
            public global::System.Collections.Generic.IReadOnlyList<SeedQuote> Quotes
            {
                get
                {
                    if (_quotes != null) return _quotes;
                    global::System.Collections.Generic.List<SeedQuote> quotes = new global::System.Collections.Generic.List<SeedQuote>();
                    foreach (SeedPerson person in Appearances) quotes.AddRange(person.Quotes);
                    return _quotes = quotes;
                }
            }

            /// <summary>The name.</summary>
            public override string ToString() { return Name; }
        }
        """;
}
