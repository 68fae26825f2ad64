namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedTables</c>: reads what <see cref="TableEmitter"/> writes.</summary>
internal static class TablesType
{
    /// <summary>The source.</summary>
    public static string Source() =>
        $$"""
        /// <summary>What a document holds, as rows of numbers. Packed, a place is the distance from something before it.</summary>
        {{FileHeader.Attributes}}
        internal sealed class SeedTables
        {
            internal const int QuoteRow = 12;
            internal const int PersonRow = 9;

            /// <summary>kind, start, end</summary>
            internal readonly int[] Paragraphs;

            /// <summary>kind, paragraph, line, cue start, cue end, person or -1, group or -1, mention start, mention end, by, first segment, segments</summary>
            internal readonly int[] Quotes;

            /// <summary>start, end</summary>
            internal readonly int[] Segments;

            /// <summary>name, given name or -1, family name or -1, first role, roles, first alias, aliases, first mention, mentions</summary>
            internal readonly int[] People;

            /// <summary>start, end, kind</summary>
            internal readonly int[] Mentions;

            /// <summary>start, end; or -1 and the index of a word that does not stand in the text as it is</summary>
            internal readonly int[] Words;

            private readonly SeedArticle _article;
            private readonly string[] _otherWords;
            private readonly SeedNumbers _numbers;
            private int _word;
            private int _otherWord;

            internal SeedTables(SeedArticle article, string packed, string[] otherWords)
            {
                _article = article;
                _otherWords = otherWords;
                _numbers = new SeedNumbers(packed);
                Paragraphs = new int[3 * Next()];
                Quotes = new int[QuoteRow * Next()];
                Segments = new int[2 * Next()];
                People = new int[PersonRow * Next()];
                Mentions = new int[3 * Next()];
                Words = new int[2 * Next()];
                ReadParagraphs();
                ReadQuotes();
                ReadPeople();
            }

            internal string Word(int index)
            {
                int start = Words[2 * index], end = Words[2 * index + 1];
                return start < 0 ? _otherWords[end] : _article.Text.Substring(start, end - start);
            }

            internal string[] WordsFrom(int first, int count)
            {
                string[] words = new string[count];
                for (int i = 0; i < count; i++) words[i] = Word(first + i);
                return words;
            }

            private void ReadParagraphs()
            {
                for (int i = 0, end = 0; i < Paragraphs.Length; i += 3)
                {
                    int start = end + NextSigned(), lengthAndKind = Next();
                    Paragraphs[i] = lengthAndKind % 8;
                    Paragraphs[i + 1] = start;
                    Paragraphs[i + 2] = end = start + lengthAndKind / 8;
                }
            }

            private void ReadQuotes()
            {
                int paragraph = 0, line = 0, segment = 0;
                for (int i = 0; i < Quotes.Length; i += QuoteRow)
                {
                    Quotes[i + 1] = paragraph += NextSigned();
                    Quotes[i + 2] = line += NextSigned();
                    int countAndKind = Next();
                    Quotes[i] = countAndKind % 2;
                    Quotes[i + 10] = segment;
                    Quotes[i + 11] = countAndKind / 2;
                    int end = Paragraphs[3 * paragraph + 1], first = segment;
                    for (; segment < first + countAndKind / 2; segment++)
                    {
                        Segments[2 * segment] = end + NextSigned();
                        Segments[2 * segment + 1] = end = Segments[2 * segment] + Next();
                    }

                    int anchor = ReadOptional(Quotes, i + 3, Segments[2 * first + 1]);
                    int speaker = Next();
                    Quotes[i + 5] = Quotes[i + 6] = Quotes[i + 7] = Quotes[i + 8] = -1;
                    if (speaker == 0) continue;
                    Quotes[i + 5] = speaker / 8 - 1;
                    Quotes[i + 9] = speaker % 8 - 1;
                    anchor = ReadOptional(Quotes, i + 7, anchor);
                    if (speaker < 8) Quotes[i + 6] = ReadWord(ref anchor);
                }
            }

            private void ReadPeople()
            {
                int start = 0, mention = 0;
                for (int i = 0; i < People.Length; i += PersonRow)
                {
                    int rolesAndParts = Next(), aliases = Next();
                    People[i + 4] = rolesAndParts / 4;
                    People[i + 6] = aliases;
                    People[i + 7] = mention;
                    People[i + 8] = Next();
                    int anchor = start;
                    for (int j = 0; j < People[i + 8]; j++, mention++)
                    {
                        anchor += NextSigned();
                        int lengthAndKind = Next();
                        Mentions[3 * mention] = anchor;
                        Mentions[3 * mention + 1] = anchor + lengthAndKind / 4;
                        Mentions[3 * mention + 2] = lengthAndKind % 4;
                        if (j == 0) start = anchor;
                    }

                    anchor = start;
                    People[i] = ReadWord(ref anchor);
                    People[i + 1] = (rolesAndParts & 1) == 0 ? -1 : ReadWord(ref anchor);
                    People[i + 2] = (rolesAndParts & 2) == 0 ? -1 : ReadWord(ref anchor);
                    People[i + 3] = _word;
                    People[i + 5] = _word + rolesAndParts / 4;
                    for (int j = 0; j < rolesAndParts / 4 + aliases; j++) ReadWord(ref anchor);
                }
            }

            /// <summary>Reads the next word and returns its index.</summary>
            private int ReadWord(ref int anchor)
            {
                int length = Next();
                if (length > 0) anchor += NextSigned();
                Words[2 * _word] = length == 0 ? -1 : anchor;
                Words[2 * _word + 1] = length == 0 ? _otherWord++ : anchor + length;
                return _word++;
            }

            /// <summary>Reads a stretch that may be missing; returns its end, or the anchor where there is none.</summary>
            private int ReadOptional(int[] row, int column, int anchor)
            {
                int length = Next() - 1;
                row[column] = length < 0 ? -1 : anchor + NextSigned();
                row[column + 1] = length < 0 ? -1 : row[column] + length;
                return length < 0 ? anchor : row[column + 1];
            }

            private int NextSigned() { return _numbers.NextSigned(); }

            private int Next() { return _numbers.Next(); }
        }
        """;
}
