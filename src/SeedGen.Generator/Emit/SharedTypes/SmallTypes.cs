namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of Spans, paragraphs, mentions and the enumerations.</summary>
internal static class SmallTypes
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
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

            /// <summary>The block as it stands in the file, markup included.</summary>
            public string Text { get { return _article.Slice(Span); } }

            /// <summary>The block as it stands in the file, markup included.</summary>
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
}
