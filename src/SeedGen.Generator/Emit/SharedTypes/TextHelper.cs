namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedText</c>: cuts texts, reads embedded documents.</summary>
internal static class TextHelper
{
    /// <summary>The source, with <paramref name="q"/> behind references that may be null.</summary>
    public static string Source(string q) =>
        $$"""
        /// <summary>Cuts texts.</summary>
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

            /// <summary>Reads a document that is embedded as a file: UTF-8 or, with a byte order mark, UTF-16.</summary>
            internal static string Resource(string name)
            {
                using (global::System.IO.Stream{{q}} stream = typeof(SeedText).Assembly.GetManifestResourceStream(name))
                {
                    if (stream == null) throw new global::System.InvalidOperationException("The assembly lacks the embedded seed '" + name + "'.");
                    using (global::System.IO.StreamReader reader = new global::System.IO.StreamReader(stream, global::System.Text.Encoding.UTF8, true))
                    {
                        return reader.ReadToEnd();
                    }
                }
            }
        }
        """;
}
