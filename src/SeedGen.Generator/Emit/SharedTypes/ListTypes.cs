namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of the lists that each document adds named members to.</summary>
internal static class ListTypes
{
    /// <summary>The source.</summary>
    public static string Source() =>
        $$"""
        /// <summary>The quotes of a document.</summary>
        {{FileHeader.Attributes}}
        internal-or-public abstract class SeedQuoteList : global::System.Collections.Generic.IReadOnlyList<SeedQuote>
        {
            private readonly SeedQuote[] _items;

            internal SeedQuoteList(SeedArticle article)
            {
                _items = new SeedQuote[article.Tables.Quotes.Length / SeedTables.QuoteRow];
                for (int i = 0; i < _items.Length; i++) _items[i] = new SeedQuote(article, i);
            }

            /// <summary>Number of quotes.</summary>
            public int Count { get { return _items.Length; } }

            /// <summary>The quote at this position of the document.</summary>
            public SeedQuote this[int index] { get { return _items[index]; } }

            /// <inheritdoc/>
            public global::System.Collections.Generic.IEnumerator<SeedQuote> GetEnumerator()
            {
                return ((global::System.Collections.Generic.IEnumerable<SeedQuote>)_items).GetEnumerator();
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }
        }

        /// <summary>The people of a document.</summary>
        {{FileHeader.Attributes}}
        internal-or-public abstract class SeedPersonList : global::System.Collections.Generic.IReadOnlyList<SeedPerson>
        {
            private readonly SeedPerson[] _items;

            internal SeedPersonList(SeedArticle article)
            {
                _items = new SeedPerson[article.Tables.People.Length / SeedTables.PersonRow];
                for (int i = 0; i < _items.Length; i++) _items[i] = new SeedPerson(article, i);
            }

            /// <summary>Number of people.</summary>
            public int Count { get { return _items.Length; } }

            /// <summary>The person at this position.</summary>
            public SeedPerson this[int index] { get { return _items[index]; } }

            /// <inheritdoc/>
            public global::System.Collections.Generic.IEnumerator<SeedPerson> GetEnumerator()
            {
                return ((global::System.Collections.Generic.IEnumerable<SeedPerson>)_items).GetEnumerator();
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }
        }
        """;
}
