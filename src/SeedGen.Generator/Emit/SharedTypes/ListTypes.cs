namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of the lists, to which a document may add named members.</summary>
/// <remarks>No iterators: the parts of the C# compiler that rewrite them are a tenth of what a cold build of a small project compiles at run time.</remarks>
internal static class ListTypes
{
    /// <summary>The source.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>The quotes of a document.</summary>
        {{FileHeader.Attributes}}
        internal-or-public class SeedQuoteList : global::System.Collections.Generic.IReadOnlyList<SeedQuote>
        {
            private readonly SeedQuote[] _items;

            internal SeedQuoteList(SeedArticle article)
            {
                _items = new SeedQuote[SeedArticle.TablesOf(article).Quotes.Length / SeedTables.QuoteRow];
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
        internal-or-public class SeedPersonList : global::System.Collections.Generic.IReadOnlyList<SeedPerson>
        {
            private readonly SeedPerson[] _items;

            internal SeedPersonList(SeedArticle article)
            {
                _items = new SeedPerson[SeedArticle.TablesOf(article).People.Length / SeedTables.PersonRow];
                for (int i = 0; i < _items.Length; i++) _items[i] = new SeedPerson(article, i);
            }

            /// <summary>Number of people.</summary>
            public int Count { get { return _items.Length; } }

            /// <summary>The person at this position.</summary>
            public SeedPerson this[int index] { get { return _items[index]; } }

            /// <summary>The person of this name, or who is called so; null where there is none.</summary>
            public SeedPerson{{q}} Find(string name)
            {
                foreach (SeedPerson person in _items)
                {
                    if (person.Name == name) return person;
                }

                foreach (SeedPerson person in _items)
                {
                    foreach (string alias in person.Aliases)
                    {
                        if (alias == name) return person;
                    }
                }

                return null;
            }

            /// <inheritdoc/>
            public global::System.Collections.Generic.IEnumerator<SeedPerson> GetEnumerator()
            {
                return ((global::System.Collections.Generic.IEnumerable<SeedPerson>)_items).GetEnumerator();
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }
        }

        /// <summary>Goes through a list.</summary>
        {{FileHeader.Attributes}}
        internal sealed class SeedEnumerator<T> : global::System.Collections.Generic.IEnumerator<T>
        {
            private readonly global::System.Collections.Generic.IReadOnlyList<T> _items;
            private int _index = -1;

            internal SeedEnumerator(global::System.Collections.Generic.IReadOnlyList<T> items)
            {
                _items = items;
            }

            /// <inheritdoc/>
            public T Current { get { return _items[_index]; } }

            object{{q}} global::System.Collections.IEnumerator.Current { get { return Current; } }

            /// <inheritdoc/>
            public bool MoveNext()
            {
                if (_index < _items.Count) _index++;
                return _index < _items.Count;
            }

            /// <inheritdoc/>
            public void Reset() { _index = -1; }

            /// <inheritdoc/>
            public void Dispose() { }
        }
        """;
}
