namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of The lists that each document adds named members to.</summary>
internal static class ListTypes
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>The quotes of a document.</summary>
        {{FileHeader.Attributes}}
        internal-or-public abstract class SeedQuoteList : global::System.Collections.Generic.IReadOnlyList<SeedQuote>
        {
            private const int RowLength = 12;
            private readonly SeedArticle _article;
            private SeedQuote[]{{q}} _items;

            internal SeedQuoteList(SeedArticle article) { _article = article; }

            /// <summary>Number of quotes.</summary>
            public int Count { get { return Items().Length; } }

            /// <summary>The quote at this position of the document.</summary>
            public SeedQuote this[int index] { get { return Items()[index]; } }

            /// <inheritdoc/>
            public global::System.Collections.Generic.IEnumerator<SeedQuote> GetEnumerator()
            {
                return ((global::System.Collections.Generic.IEnumerable<SeedQuote>)Items()).GetEnumerator();
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }

            private SeedQuote[] Items()
            {
                if (_items != null) return _items;
                int[] table = _article.QuoteTable();
                SeedQuote[] items = new SeedQuote[table.Length / RowLength];
                for (int i = 0; i < items.Length; i++) items[i] = new SeedQuote(_article, i, SeedText.Row(table, i, RowLength));
                return global::System.Threading.Interlocked.CompareExchange(ref _items, items, null) ?? items;
            }
        }

        /// <summary>The people of a document.</summary>
        {{FileHeader.Attributes}}
        internal-or-public abstract class SeedPersonList : global::System.Collections.Generic.IReadOnlyList<SeedPerson>
        {
            private const int RowLength = 9;
            private readonly SeedArticle _article;
            private SeedPerson[]{{q}} _items;

            internal SeedPersonList(SeedArticle article) { _article = article; }

            /// <summary>Number of people.</summary>
            public int Count { get { return Items().Length; } }

            /// <summary>The person at this position.</summary>
            public SeedPerson this[int index] { get { return Items()[index]; } }

            /// <inheritdoc/>
            public global::System.Collections.Generic.IEnumerator<SeedPerson> GetEnumerator()
            {
                return ((global::System.Collections.Generic.IEnumerable<SeedPerson>)Items()).GetEnumerator();
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }

            private SeedPerson[] Items()
            {
                if (_items != null) return _items;
                int[] table = _article.PersonTable();
                SeedPerson[] items = new SeedPerson[table.Length / RowLength];
                for (int i = 0; i < items.Length; i++) items[i] = new SeedPerson(_article, i, SeedText.Row(table, i, RowLength));
                return global::System.Threading.Interlocked.CompareExchange(ref _items, items, null) ?? items;
            }
        }
        """;
}
