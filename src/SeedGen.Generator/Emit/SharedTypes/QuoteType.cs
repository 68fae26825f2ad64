namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedQuote</c>.</summary>
internal static class QuoteType
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>One utterance.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedQuote
        {
            private readonly int[] _table;
            private readonly int _row;
            private string{{q}} _text;
            private SeedSpeaker{{q}} _speaker;
            private SeedSpan[]{{q}} _segments;

            internal SeedQuote(SeedArticle article, int index)
            {
                Article = article;
                Index = index;
                _table = SeedArticle.TablesOf(article).Quotes;
                _row = index * SeedTables.QuoteRow;
            }

            /// <summary>The document that holds the quote.</summary>
            public SeedArticle Article { get; }

            /// <summary>Position among the quotes of the document.</summary>
            public int Index { get; }

            /// <summary>The quoted words, without marks; segments joined by one space.</summary>
            public string Text { get { return _text ?? (_text = SeedArticle.QuoteTextOf(Article, Index) ?? SeedText.Join(Article.Text, SegmentItems())); } }

            /// <summary>Whole sentences and clauses, or words inside the writer's own sentence.</summary>
            public SeedQuoteKind Kind { get { return (SeedQuoteKind)_table[_row]; } }

            /// <summary>The paragraph in which the quote begins.</summary>
            public SeedParagraph Paragraph { get { return Article.Paragraphs[_table[_row + 1]]; } }

            /// <summary>The line of the file in which the quote begins, from 1.</summary>
            public int Line { get { return _table[_row + 2]; } }

            /// <summary>The words that report the quote, such as “said”; null where there are none.</summary>
            public string{{q}} Cue { get { return _table[_row + 3] < 0 ? null : SeedText.Collapse(Article.Slice(new SeedSpan(_table[_row + 3], _table[_row + 4]))); } }

            /// <summary>Who says it; null where the document does not tell.</summary>
            public SeedSpeaker{{q}} Speaker
            {
                get
                {
                    if (_speaker != null || (_table[_row + 5] < 0 && _table[_row + 6] < 0)) return _speaker;
                    SeedPerson{{q}} person = _table[_row + 5] < 0 ? null : Article.People[_table[_row + 5]];
                    string name = person == null ? SeedArticle.TablesOf(Article).Word(_table[_row + 6]) : person.Name;
                    SeedSpan? mention = _table[_row + 7] < 0 ? (SeedSpan?)null : new SeedSpan(_table[_row + 7], _table[_row + 8]);
                    return _speaker = new SeedSpeaker(name, person, mention, (SeedSpeakerBy)_table[_row + 9]);
                }
            }

            /// <summary>The stretches between the marks.</summary>
            public global::System.Collections.Generic.IReadOnlyList<SeedSpan> Segments { get { return SegmentItems(); } }

            /// <summary>The quoted words.</summary>
            public override string ToString() { return Text; }

            private SeedSpan[] SegmentItems()
            {
                if (_segments != null) return _segments;
                int[] segments = SeedArticle.TablesOf(Article).Segments;
                SeedSpan[] items = new SeedSpan[_table[_row + 11]];
                for (int i = 0; i < items.Length; i++)
                {
                    int at = 2 * (_table[_row + 10] + i);
                    items[i] = new SeedSpan(segments[at], segments[at + 1]);
                }

                return _segments = items;
            }
        }
        """;
}
