using SeedGen.Generator.Model;

namespace SeedGen.Generator.Emit;

/// <summary>Writes the types that all documents share. Plain C# 7.3: no reflection, nothing done before it is asked for.</summary>
internal static class SharedTypesEmitter
{
    /// <summary>The source of the file.</summary>
    public static string Emit(GeneratorOptions options)
    {
        CodeWriter writer = FileHeader.Begin(options);
        string q = FileHeader.Question(options);
        using (writer.Braces("namespace " + options.Namespace))
        {
            foreach (string type in new[] { Article(q), Quote(q), Person(q), Speaker(q), Profile(q), SmallTypes(q), Lists(q), Text(q) })
                writer.Line(type.Replace("internal-or-public", options.Visibility)).Line();
        }

        return writer.ToString();
    }

    private static string Article(string q) =>
        $$"""
        /// <summary>A document that was compiled to C#. Spans are UTF-16 code units into <see cref="Text"/>, half-open.</summary>
        {{FileHeader.Attributes}}
        internal-or-public abstract class SeedArticle
        {
            private string{{q}} _text;
            private SeedParagraph[]{{q}} _paragraphs;

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
            public SeedQuoteList Quotes { get { return QuoteItems; } }

            /// <summary>Everybody whom the document names, in the order of their first mention.</summary>
            public SeedPersonList People { get { return PersonItems; } }

            /// <summary>The headline, or the path where there is none.</summary>
            public override string ToString() { return Title ?? Path; }

            internal SeedParagraph ParagraphAt(int index) { return ParagraphItems()[index]; }

            internal string Slice(SeedSpan span) { return Text.Substring(span.Start, span.Length); }

            internal abstract SeedQuoteList QuoteItems { get; }

            internal abstract SeedPersonList PersonItems { get; }

            internal abstract string ReadText();

            /// <summary>kind, start, end</summary>
            internal abstract int[] ParagraphTable();

            /// <summary>kind, paragraph, line, cue start, cue end, person or -1, group or -1, mention start, mention end, by, first segment, segments</summary>
            internal abstract int[] QuoteTable();

            /// <summary>start, end</summary>
            internal abstract int[] SegmentTable();

            /// <summary>Texts of quotes that are not simply cut from the document, by index; null for the others.</summary>
            internal virtual string{{q}} QuoteText(int index) { return null; }

            internal abstract string[] GroupNames();

            /// <summary>name, given name, family name</summary>
            internal abstract string{{q}}[] PersonNames();

            /// <summary>first role, roles, first alias, aliases, first mention, mentions</summary>
            internal abstract int[] PersonTable();

            internal abstract string[] RoleNames();

            internal abstract string[] AliasNames();

            /// <summary>start, end, kind</summary>
            internal abstract int[] MentionTable();

            private SeedParagraph[] ParagraphItems()
            {
                if (_paragraphs != null) return _paragraphs;
                int[] table = ParagraphTable();
                SeedParagraph[] items = new SeedParagraph[table.Length / 3];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = new SeedParagraph(this, i, (SeedParagraphKind)table[3 * i], new SeedSpan(table[3 * i + 1], table[3 * i + 2]));
                }

                return _paragraphs = items;
            }
        }
        """;

    private static string Quote(string q) =>
        $$"""
        /// <summary>One utterance.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedQuote
        {
            private readonly int[] _row;
            private string{{q}} _text;
            private SeedSpeaker{{q}} _speaker;
            private SeedSpan[]{{q}} _segments;

            internal SeedQuote(SeedArticle article, int index, int[] row)
            {
                Article = article;
                Index = index;
                _row = row;
            }

            /// <summary>The document that holds the quote.</summary>
            public SeedArticle Article { get; }

            /// <summary>Position among the quotes of the document.</summary>
            public int Index { get; }

            /// <summary>The quoted words, without marks; segments joined by one space.</summary>
            public string Text { get { return _text ?? (_text = Article.QuoteText(Index) ?? SeedText.Join(Article.Text, SegmentItems())); } }

            /// <summary>Whole sentences and clauses, or words inside the writer's own sentence.</summary>
            public SeedQuoteKind Kind { get { return (SeedQuoteKind)_row[0]; } }

            /// <summary>The paragraph in which the quote begins.</summary>
            public SeedParagraph Paragraph { get { return Article.ParagraphAt(_row[1]); } }

            /// <summary>The line of the file in which the quote begins, from 1.</summary>
            public int Line { get { return _row[2]; } }

            /// <summary>The words that report the quote, such as “said”; null where there are none.</summary>
            public string{{q}} Cue { get { return _row[3] < 0 ? null : SeedText.Collapse(Article.Slice(new SeedSpan(_row[3], _row[4]))); } }

            /// <summary>Who says it; null where the document does not tell.</summary>
            public SeedSpeaker{{q}} Speaker
            {
                get
                {
                    if (_speaker != null || (_row[5] < 0 && _row[6] < 0)) return _speaker;
                    SeedPerson{{q}} person = _row[5] < 0 ? null : Article.People[_row[5]];
                    string name = person == null ? Article.GroupNames()[_row[6]] : person.Name;
                    SeedSpan? mention = _row[7] < 0 ? (SeedSpan?)null : new SeedSpan(_row[7], _row[8]);
                    return _speaker = new SeedSpeaker(name, person, mention, (SeedSpeakerBy)_row[9]);
                }
            }

            /// <summary>The stretches between the marks.</summary>
            public global::System.Collections.Generic.IReadOnlyList<SeedSpan> Segments { get { return SegmentItems(); } }

            /// <summary>The quoted words.</summary>
            public override string ToString() { return Text; }

            private SeedSpan[] SegmentItems()
            {
                if (_segments != null) return _segments;
                int[] table = Article.SegmentTable();
                SeedSpan[] items = new SeedSpan[_row[11]];
                for (int i = 0; i < items.Length; i++)
                {
                    int at = 2 * (_row[10] + i);
                    items[i] = new SeedSpan(table[at], table[at + 1]);
                }

                return _segments = items;
            }
        }
        """;

    private static string Person(string q) =>
        $$"""
        /// <summary>Somebody whom a document names.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedPerson
        {
            private readonly int[] _row;
            private global::System.Collections.Generic.List<SeedQuote>{{q}} _quotes;
            private SeedMention[]{{q}} _mentions;

            internal SeedPerson(SeedArticle article, int index, string name, string{{q}} given, string{{q}} family, int[] row)
            {
                Article = article;
                Index = index;
                Name = name;
                Given = given;
                Family = family;
                _row = row;
            }

            /// <summary>The document that names the person.</summary>
            public SeedArticle Article { get; }

            /// <summary>Position among the people of the document.</summary>
            public int Index { get; }

            /// <summary>The fullest name that the document uses, without title.</summary>
            public string Name { get; }

            /// <summary>The given name; null where the document gives none.</summary>
            public string{{q}} Given { get; }

            /// <summary>The family name; null where the document gives none.</summary>
            public string{{q}} Family { get; }

            /// <summary>Titles and descriptions as the document gives them.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Roles { get { return SeedText.Cut(Article.RoleNames(), _row[0], _row[1]); } }

            /// <summary>Other forms of the name that the document uses.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get { return SeedText.Cut(Article.AliasNames(), _row[2], _row[3]); } }

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
                    int[] table = Article.MentionTable();
                    SeedMention[] items = new SeedMention[_row[5]];
                    for (int i = 0; i < items.Length; i++)
                    {
                        int at = 3 * (_row[4] + i);
                        items[i] = new SeedMention(new SeedSpan(table[at], table[at + 1]), (SeedMentionKind)table[at + 2]);
                    }

                    return _mentions = items;
                }
            }

            /// <summary>The name.</summary>
            public override string ToString() { return Name; }
        }
        """;

    private static string Speaker(string q) =>
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

    private static string Profile(string q) =>
        $$"""
        /// <summary>A name over all documents of the project.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedProfile
        {
            private readonly int[] _places;
            private SeedPerson[]{{q}} _appearances;

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
            public global::System.Collections.Generic.IEnumerable<SeedQuote> Quotes
            {
                get
                {
                    foreach (SeedPerson person in Appearances)
                    {
                        foreach (SeedQuote quote in person.Quotes) yield return quote;
                    }
                }
            }

            /// <summary>The name.</summary>
            public override string ToString() { return Name; }
        }
        """;

    private static string SmallTypes(string q) =>
        $$"""
        /// <summary>A half-open stretch of a document's text, in UTF-16 code units.</summary>
        {{FileHeader.Attributes}}
        internal-or-public readonly struct SeedSpan : global::System.IEquatable<SeedSpan>
        {
            /// <summary>Creates the span.</summary>
            public SeedSpan(int start, int end)
            {
                Start = start;
                End = end;
            }

            /// <summary>First code unit.</summary>
            public int Start { get; }

            /// <summary>One past the last code unit.</summary>
            public int End { get; }

            /// <summary>Number of code units.</summary>
            public int Length { get { return End - Start; } }

            /// <summary>Whether both ends are equal.</summary>
            public bool Equals(SeedSpan other) { return Start == other.Start && End == other.End; }

            /// <inheritdoc/>
            public override bool Equals(object{{q}} obj) { return obj is SeedSpan && Equals((SeedSpan)obj); }

            /// <inheritdoc/>
            public override int GetHashCode() { return unchecked(Start * 397 ^ End); }

            /// <summary>Whether both ends are equal.</summary>
            public static bool operator ==(SeedSpan left, SeedSpan right) { return left.Equals(right); }

            /// <summary>Whether an end differs.</summary>
            public static bool operator !=(SeedSpan left, SeedSpan right) { return !left.Equals(right); }

            /// <summary><c>[0..5)</c>.</summary>
            public override string ToString()
            {
                return string.Format(global::System.Globalization.CultureInfo.InvariantCulture, "[{0}..{1})", Start, End);
            }
        }

        /// <summary>A block of a document.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedParagraph
        {
            private readonly SeedArticle _article;

            internal SeedParagraph(SeedArticle article, int index, SeedParagraphKind kind, SeedSpan span)
            {
                _article = article;
                Index = index;
                Kind = kind;
                Span = span;
            }

            /// <summary>Position among the paragraphs of the document.</summary>
            public int Index { get; }

            /// <summary>What the block is for.</summary>
            public SeedParagraphKind Kind { get; }

            /// <summary>Where it stands.</summary>
            public SeedSpan Span { get; }

            /// <summary>The words of the block.</summary>
            public string Text { get { return _article.Slice(Span); } }

            /// <summary>The words of the block.</summary>
            public override string ToString() { return Text; }
        }

        /// <summary>A place that names a person.</summary>
        {{FileHeader.Attributes}}
        internal-or-public sealed class SeedMention
        {
            internal SeedMention(SeedSpan span, SeedMentionKind kind)
            {
                Span = span;
                Kind = kind;
            }

            /// <summary>Where it stands.</summary>
            public SeedSpan Span { get; }

            /// <summary>With what kind of word.</summary>
            public SeedMentionKind Kind { get; }
        }

        /// <summary>How a quote is woven into the text.</summary>
        internal-or-public enum SeedQuoteKind
        {
            /// <summary>A sentence or clause of its own.</summary>
            Direct,

            /// <summary>A piece of the writer's own clause.</summary>
            Mixed,
        }

        /// <summary>What kind of speaker it is.</summary>
        internal-or-public enum SeedSpeakerKind
        {
            /// <summary>Somebody whom the document names.</summary>
            Person,

            /// <summary>Anybody else: a crowd, an organisation, a document, an unnamed official.</summary>
            Group,
        }

        /// <summary>What led to a speaker.</summary>
        internal-or-public enum SeedSpeakerBy
        {
            /// <summary>A name in the sentence.</summary>
            Name,

            /// <summary>A pronoun.</summary>
            Pronoun,

            /// <summary>A description: “the mayor”.</summary>
            Nominal,

            /// <summary>The quote goes on from the one before.</summary>
            Continuation,

            /// <summary>The author's word.</summary>
            Override,
        }

        /// <summary>What a block of a document is for.</summary>
        internal-or-public enum SeedParagraphKind
        {
            /// <summary>The headline of the document.</summary>
            Title,

            /// <summary>A heading inside the document.</summary>
            Heading,

            /// <summary>The text proper.</summary>
            Body,

            /// <summary>The words under a picture.</summary>
            Caption,

            /// <summary>Who wrote or photographed it.</summary>
            Credit,

            /// <summary>A leftover of the site it came from.</summary>
            Boilerplate,
        }

        /// <summary>With what kind of word a person is named.</summary>
        internal-or-public enum SeedMentionKind
        {
            /// <summary>A name.</summary>
            Name,

            /// <summary>A pronoun.</summary>
            Pronoun,

            /// <summary>A description.</summary>
            Nominal,
        }
        """;

    private static string Lists(string q) =>
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
            private const int RowLength = 6;
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
                string{{q}}[] names = _article.PersonNames();
                SeedPerson[] items = new SeedPerson[table.Length / RowLength];
                for (int i = 0; i < items.Length; i++)
                {
                    string name = names[3 * i] ?? string.Empty;
                    items[i] = new SeedPerson(_article, i, name, names[3 * i + 1], names[3 * i + 2], SeedText.Row(table, i, RowLength));
                }

                return global::System.Threading.Interlocked.CompareExchange(ref _items, items, null) ?? items;
            }
        }
        """;

    private static string Text(string q) =>
        $$"""
        /// <summary>Cuts texts and tables.</summary>
        {{FileHeader.Attributes}}
        internal static class SeedText
        {
            /// <summary>The stretches joined by one space, every run of white space turned into one.</summary>
            internal static string Join(string text, SeedSpan[] spans)
            {
                string joined = Collapse(text.Substring(spans[0].Start, spans[0].Length));
                for (int i = 1; i < spans.Length; i++) joined += " " + Collapse(text.Substring(spans[i].Start, spans[i].Length));
                return joined;
            }

            /// <summary>Every run of white space turned into one space.</summary>
            internal static string Collapse(string text)
            {
                global::System.Text.StringBuilder{{q}} result = null;
                bool space = false;
                for (int i = 0; i < text.Length; i++)
                {
                    bool blank = char.IsWhiteSpace(text[i]);
                    if (result == null && blank && (space || text[i] != ' '))
                    {
                        result = new global::System.Text.StringBuilder(text, 0, space ? i - 1 : i, text.Length);
                        space = true;
                        continue;
                    }

                    if (result != null && !blank)
                    {
                        if (space) result.Append(' ');
                        result.Append(text[i]);
                    }

                    space = blank;
                }

                return result == null ? text : result.ToString();
            }

            internal static int[] Row(int[] table, int index, int length)
            {
                int[] row = new int[length];
                global::System.Array.Copy(table, index * length, row, 0, length);
                return row;
            }

            internal static string[] Cut(string[] items, int first, int count)
            {
                string[] cut = new string[count];
                global::System.Array.Copy(items, first, cut, 0, count);
                return cut;
            }
        }
        """;
}
