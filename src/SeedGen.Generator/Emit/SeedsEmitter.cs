using SeedGen.Generator.Model;

namespace SeedGen.Generator.Emit;

/// <summary>Writes <c>Seeds</c>: the list of all documents.</summary>
internal static class SeedsEmitter
{
    // A method that names thousands of documents would be slow to compile at run time: each names this many.
    private const int DocumentsPerMethod = 64;

    /// <summary>The source of the file.</summary>
    public static string Emit(SeedIndex index, GeneratorOptions options)
    {
        CodeWriter writer = FileHeader.Begin(options);
        using (writer.Braces("namespace " + options.Namespace))
        {
            writer.Summary("The documents of this project.");
            writer.Line(FileHeader.Attributes);
            using (writer.Braces($"{options.Visibility} static partial class Seeds"))
            {
                writer.Line(
                    $$"""
                    /// <summary>All documents, by path. A document costs nothing before it is touched.</summary>
                    public static global::System.Collections.Generic.IReadOnlyList<SeedArticle> All { get { return AllDocuments.Instance; } }

                    /// <summary>The document at this path, relative to its project and with forward slashes; null where there is none.</summary>
                    public static SeedArticle{{FileHeader.Question(options)}} Find(string path)
                    {
                        for (int low = 0, high = All.Count - 1; low <= high; )
                        {
                            int middle = (low + high) / 2;
                            SeedArticle article = All[middle];
                            int order = string.CompareOrdinal(article.Path, path);
                            if (order == 0) return article;
                            if (order < 0) low = middle + 1;
                            else high = middle - 1;
                        }

                        return null;
                    }
                    """);
                writer.Line();
                EmitList(writer, index);
            }

            writer.Line();
            writer.Summary("The class of each document.");
            writer.Line(FileHeader.Attributes);
            using (writer.Braces($"{options.Visibility} static partial class SeedDocuments"))
            {
            }
        }

        return writer.ToString();
    }

    private static void EmitList(CodeWriter writer, SeedIndex index)
    {
        int methods = (index.Documents.Count + DocumentsPerMethod - 1) / DocumentsPerMethod;
        using (writer.Braces("private sealed class AllDocuments : global::System.Collections.Generic.IReadOnlyList<SeedArticle>"))
        {
            writer.Line("internal static readonly AllDocuments Instance = new AllDocuments();");
            writer.Line();
            writer.Line($"public int Count {{ get {{ return {CodeWriter.Number(index.Documents.Count)}; }} }}");
            writer.Line();
            using (writer.Braces("public SeedArticle this[int index]"))
            {
                using (writer.Braces("get"))
                {
                    using (writer.Braces($"switch (index < 0 ? -1 : index / {CodeWriter.Number(DocumentsPerMethod)})"))
                    {
                        for (int i = 0; i < methods; i++)
                            writer.Line($"case {CodeWriter.Number(i)}: return Get{CodeWriter.Number(i)}(index);");
                        writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));");
                    }
                }
            }

            writer.Line();
            writer.Line(
                """
                public global::System.Collections.Generic.IEnumerator<SeedArticle> GetEnumerator() { return new SeedEnumerator<SeedArticle>(this); }

                global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }
                """);
            for (int i = 0; i < methods; i++)
            {
                writer.Line();
                EmitMethod(writer, index, i);
            }
        }
    }

    private static void EmitMethod(CodeWriter writer, SeedIndex index, int method)
    {
        using (writer.Braces($"private static SeedArticle Get{CodeWriter.Number(method)}(int index)"))
        {
            using (writer.Braces("switch (index)"))
            {
                int first = method * DocumentsPerMethod;
                for (int i = first; i < index.Documents.Count && i < first + DocumentsPerMethod; i++)
                    writer.Line($"case {CodeWriter.Number(i)}: return SeedDocuments.{index.Documents[i].Place.FullClassName}.Instance;");
                writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));");
            }
        }
    }
}
