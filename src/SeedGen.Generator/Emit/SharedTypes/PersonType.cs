namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedPerson</c>.</summary>
internal static class PersonType
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>Somebody whom a document names.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedPerson
        {
            private readonly int[] _table;
            private readonly int _row;
            private global::System.Collections.Generic.List<SeedQuote>{{q}} _quotes;
            private SeedMention[]{{q}} _mentions;
            private string{{q}} _name;
            private string[]{{q}} _roles;
            private string[]{{q}} _aliases;

            internal SeedPerson(SeedArticle article, int index)
            {
                Article = article;
                Index = index;
                _table = SeedArticle.TablesOf(article).People;
                _row = index * SeedTables.PersonRow;
            }

            /// <summary>The document that names the person.</summary>
            public SeedArticle Article { get; }

            /// <summary>Position among the people of the document.</summary>
            public int Index { get; }

            /// <summary>The fullest name that the document uses, without title.</summary>
            public string Name { get { return _name ?? (_name = Word(0)); } }

            /// <summary>The given name; null where the document gives none.</summary>
            public string{{q}} Given { get { return _table[_row + 1] < 0 ? null : Word(1); } }

            /// <summary>The family name; null where the document gives none.</summary>
            public string{{q}} Family { get { return _table[_row + 2] < 0 ? null : Word(2); } }

            /// <summary>Titles and descriptions as the document gives them.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Roles { get { return _roles ?? (_roles = Words(3)); } }

            /// <summary>Other forms of the name that the document uses.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get { return _aliases ?? (_aliases = Words(5)); } }

            /// <summary>What the person says, in the order of the document.</summary>
            public global::System.Collections.Generic.IReadOnlyList<SeedQuote> Quotes
            {
                get
                {
                    if (_quotes != null) return _quotes;
                    global::System.Collections.Generic.List<SeedQuote> quotes = new global::System.Collections.Generic.List<SeedQuote>();
                    foreach (SeedQuote quote in Article.Quotes)
                    {
                        SeedSpeaker{{q}} speaker = quote.Speaker;
                        if (speaker != null && ReferenceEquals(speaker.Person, this)) quotes.Add(quote);
                    }

                    return _quotes = quotes;
                }
            }

            /// <summary>The places that name the person.</summary>
            public global::System.Collections.Generic.IReadOnlyList<SeedMention> Mentions
            {
                get
                {
                    if (_mentions != null) return _mentions;
                    int[] mentions = SeedArticle.TablesOf(Article).Mentions;
                    SeedMention[] items = new SeedMention[_table[_row + 8]];
                    for (int i = 0; i < items.Length; i++)
                    {
                        int at = 3 * (_table[_row + 7] + i);
                        items[i] = new SeedMention(new SeedSpan(mentions[at], mentions[at + 1]), (SeedMentionKind)mentions[at + 2]);
                    }

                    return _mentions = items;
                }
            }

            /// <summary>The name.</summary>
            public override string ToString() { return Name; }

            private string Word(int column) { return SeedArticle.TablesOf(Article).Word(_table[_row + column]); }

            private string[] Words(int column)
            {
                return SeedArticle.TablesOf(Article).WordsFrom(_table[_row + column], _table[_row + column + 1]);
            }
        }
        """;
}
