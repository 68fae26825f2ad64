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

            /// <summary>Creates the document.</summary>
            protected SeedArticle(string path, string{{q}} title, string{{q}} dateline)
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

            internal SeedParagraph ParagraphAt(int index) { return ParagraphItems()[index]; }

            internal string Slice(SeedSpan span) { return Text.Substring(span.Start, span.Length); }

            internal SeedTables Tables { get { return _tables ?? (_tables = new SeedTables(Table())); } }

            internal virtual SeedQuoteList CreateQuotes() { return new SeedQuoteList(this); }

            internal virtual SeedPersonList CreatePeople() { return new SeedPersonList(this); }

            /// <summary>Where everything stands in the text, packed.</summary>
            internal abstract string Table();

            internal abstract string ReadText();

            /// <summary>Texts of quotes that are not simply cut from the document, by index; null for the others.</summary>
            internal virtual string{{q}} QuoteText(int index) { return null; }

            /// <summary>Words that do not stand in the text as they are.</summary>
            internal virtual string[] OtherWords() { return new string[0]; }

            internal string Word(int index)
            {
                int[] words = Tables.Words;
                int start = words[2 * index], end = words[2 * index + 1];
                return start < 0 ? OtherWords()[end] : Text.Substring(start, end - start);
            }

            internal string[] Words(int first, int count)
            {
                string[] words = new string[count];
                for (int i = 0; i < count; i++) words[i] = Word(first + i);
                return words;
            }

            private SeedParagraph[] ParagraphItems()
            {
                if (_paragraphs != null) return _paragraphs;
                int[] table = Tables.Paragraphs;
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
