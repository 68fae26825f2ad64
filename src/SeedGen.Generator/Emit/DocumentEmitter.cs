using SeedGen.Generator.Model;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Emit;

/// <summary>Writes one document: its property in <c>Seeds</c> and its class.</summary>
internal static class DocumentEmitter
{
    /// <summary>The members of the namespace.</summary>
    public static string Emit(SeedDocument document, SeedPlace place, GeneratorOptions options, string? resourceName)
    {
        CodeWriter writer = new(depth: 1);
        EmitNested(writer, options, "Seeds", place.Folders, 0, () => EmitProperty(writer, document, place));
        writer.Line();
        EmitNested(writer, options, "SeedDocuments", place.Folders, 0, () => EmitClass(writer, document, place, options, resourceName));
        return writer.ToString();
    }

    /// <summary>Opens <paramref name="root"/> and the classes of the folders.</summary>
    private static void EmitNested(CodeWriter writer, GeneratorOptions options, string root, EquatableArray<string> folders, int depth,
        Action content)
    {
        string visibility = depth == 0 ? options.Visibility : "public";
        string name = depth == 0 ? root : folders[depth - 1];
        if (depth > 0) writer.Summary("The documents of a folder.");
        using (writer.Braces($"{visibility} static partial class {name}"))
        {
            if (depth == folders.Count) content();
            else EmitNested(writer, options, root, folders, depth + 1, content);
        }
    }

    private static void EmitProperty(CodeWriter writer, SeedDocument document, SeedPlace place)
    {
        writer.Summary($"{CSharpText.Comment(document.Title?.Text ?? document.Path)} ({CSharpText.Comment(document.Path)})");
        writer.Line($"public static SeedDocuments.{place.FullClassName} {place.Name} {{ get {{ return SeedDocuments.{place.FullClassName}.Instance; }} }}");
    }

    private static void EmitClass(CodeWriter writer, SeedDocument document, SeedPlace place, GeneratorOptions options, string? resourceName)
    {
        LineMap lines = new(document.Text);
        writer.Summary($"{CSharpText.Comment(document.Title?.Text ?? document.Path)} ({CSharpText.Comment(document.Path)})");
        using (writer.Braces($"public sealed class {place.ClassName} : SeedArticle"))
        {
            writer.Line(
                $$"""
                internal static readonly {{place.ClassName}} Instance = new {{place.ClassName}}();

                private {{place.ClassName}}()
                    : base({{CSharpText.Literal(document.Path)}}, {{CSharpText.Literal(document.Title?.Text)}}, {{CSharpText.Literal(document.Dateline?.Place)}})
                {
                }

                """);
            if (options.HasMembers) EmitLists(writer, document, lines);
            MetadataEmitter.Emit(writer, document.Metadata, place.ClassName);
            writer.Line("// Where everything stands in the text: SeedTables unpacks it.");
            TableEmitter.Emit(writer, document, lines);
            writer.Line();
            TextEmitter.Emit(writer, document, options, resourceName);
        }
    }

    /// <summary>Lists with a member for each quote and each person.</summary>
    private static void EmitLists(CodeWriter writer, SeedDocument document, LineMap lines)
    {
        writer.Line(
            """
            /// <summary>What is said: a list, and a member for each quote by its first words.</summary>
            public new QuoteList Quotes { get { return (QuoteList)base.Quotes; } }

            /// <summary>Everybody whom the document names: a list, and a member for each person.</summary>
            public new PersonList People { get { return (PersonList)base.People; } }

            private protected override SeedQuoteList CreateQuotes() { return new QuoteList(this); }

            private protected override SeedPersonList CreatePeople() { return new PersonList(this); }

            """);
        EmitQuotes(writer, document, lines);
        writer.Line();
        EmitPeople(writer, document, lines);
        writer.Line();
    }

    private static void EmitQuotes(CodeWriter writer, SeedDocument document, LineMap lines)
    {
        writer.Summary("The quotes of the document.");
        using (writer.Braces("public sealed class QuoteList : SeedQuoteList"))
        {
            writer.Line("internal QuoteList(SeedArticle article) : base(article) { }");
            foreach (Quote quote in document.Quotes)
            {
                int line = lines.PositionOf(quote.Segments[0].Start).Line + 1;
                string speaker = quote.Speaker == null ? "" : CSharpText.Comment(quote.Speaker.Name) + ", ";
                writer.Line();
                writer.Summary($"“{CSharpText.Comment(quote.Text)}” — {speaker}{CSharpText.Comment(document.Path)}:{CodeWriter.Number(line)}");
                writer.Line($"public SeedQuote {quote.Id} {{ get {{ return this[{CodeWriter.Number(quote.Index)}]; }} }}");
            }
        }
    }

    private static void EmitPeople(CodeWriter writer, SeedDocument document, LineMap lines)
    {
        writer.Summary("The people of the document.");
        using (writer.Braces("public sealed class PersonList : SeedPersonList"))
        {
            writer.Line("internal PersonList(SeedArticle article) : base(article) { }");
            for (int i = 0; i < document.People.Count; i++)
            {
                Person person = document.People[i];
                string roles = person.Roles.Count == 0 ? "" : " (" + CSharpText.Comment(string.Join("; ", person.Roles)) + ")";
                string place = person.Mentions.Count == 0
                    ? CSharpText.Comment(document.Path)
                    : CSharpText.Comment(document.Path) + ":" + CodeWriter.Number(lines.PositionOf(person.Mentions[0].Span.Start).Line + 1);
                writer.Line();
                writer.Summary($"{CSharpText.Comment(person.Name)}{roles} — {place}");
                writer.Line($"public SeedPerson {person.Id} {{ get {{ return this[{CodeWriter.Number(i)}]; }} }}");
            }
        }
    }
}
