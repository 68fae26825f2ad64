namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedArticle</c>: what every document derives from.</summary>
internal static class ArticleType
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>A document that was compiled to C#. Spans are UTF-16 code units into <see cref="Text"/>, half-open.</summary>
        {{FileHeader.Attributes}}
        internal-or-public abstract class SeedArticle
        {
            private string{{q}} _text;
            private SeedParagraph[]{{q}} _paragraphs;
            private SeedQuoteList{{q}} _quotes;
            private SeedPersonList{{q}} _people;
            private SeedTables{{q}} _tables;
            private global::System.Collections.Generic.Dictionary<string, object>{{q}} _metadata;

            private protected SeedArticle(string path, string{{q}} title, string{{q}} dateline)
            {
                Path = path;
                Title = title;
                Dateline = dateline;
            }

            /// <summary>Where the document lies, relative to its project.</summary>
            public string Path { get; }

            /// <summary>The headline; null where the document has none.</summary>
            public string{{q}} Title { get; }

            /// <summary>The place where the article was filed; null where it names none.</summary>
            public string{{q}} Dateline { get; }

            /// <summary>The whole text of the document, line ends as in the file.</summary>
            public string Text { get { return _text ?? (_text = ReadText()); } }

            /// <summary>
            /// What front matter and side files say besides, by key: a <see cref="global::System.DateTime"/>, <c>long</c>, <c>double</c>, <c>bool</c>,
            /// <c>string</c> or a list of strings. The document's own class has a typed property for each.
            /// </summary>
            public global::System.Collections.Generic.IReadOnlyDictionary<string, object> Metadata
            {
                get { return _metadata ?? (_metadata = ReadMetadata()); }
            }

            /// <summary>The blocks of the document in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<SeedParagraph> Paragraphs { get { return ParagraphItems(); } }

            /// <summary>What is said, in the order of the document.</summary>
            public SeedQuoteList Quotes
            {
                get { return _quotes ?? global::System.Threading.Interlocked.CompareExchange(ref _quotes, CreateQuotes(), null) ?? _quotes; }
            }

            /// <summary>Everybody whom the document names, in the order of their first mention.</summary>
            public SeedPersonList People
            {
                get { return _people ?? global::System.Threading.Interlocked.CompareExchange(ref _people, CreatePeople(), null) ?? _people; }
            }

            /// <summary>The headline, or the path where there is none.</summary>
            public override string ToString() { return Title ?? Path; }

            /// <summary>The text between two places: the words of a mention, of a segment.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The span is not within the text.</exception>
            public string Slice(SeedSpan span) { return Text.Substring(span.Start, span.Length); }

            // What the other types ask is static, so that it does not stand among a document's members.
            internal static SeedTables TablesOf(SeedArticle article)
            {
                return article._tables ?? (article._tables = new SeedTables(article, article.Table(), article.OtherWords()));
            }

            internal static string{{q}} QuoteTextOf(SeedArticle article, int index) { return article.QuoteText(index); }

            private protected virtual SeedQuoteList CreateQuotes() { return new SeedQuoteList(this); }

            private protected virtual SeedPersonList CreatePeople() { return new SeedPersonList(this); }

            private protected virtual global::System.Collections.Generic.Dictionary<string, object> ReadMetadata()
            {
                return new global::System.Collections.Generic.Dictionary<string, object>();
            }

            // Where everything stands in the text, packed.
            private protected abstract string Table();

            private protected abstract string ReadText();

            // Texts of quotes that are not simply cut from the document, by index; null for the others.
            private protected virtual string{{q}} QuoteText(int index) { return null; }

            // Words that do not stand in the text as they are.
            private protected virtual string[] OtherWords() { return new string[0]; }

            private SeedParagraph[] ParagraphItems()
            {
                if (_paragraphs != null) return _paragraphs;
                int[] table = TablesOf(this).Paragraphs;
                SeedParagraph[] items = new SeedParagraph[table.Length / 3];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = new SeedParagraph(this, i, (SeedParagraphKind)table[3 * i], new SeedSpan(table[3 * i + 1], table[3 * i + 2]));
                }

                return _paragraphs = items;
            }
        }
        """;
}
