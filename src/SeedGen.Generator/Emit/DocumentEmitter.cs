using SeedGen.Generator.Model;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Emit;

/// <summary>Writes one document: its property in <c>Seeds</c> and its class.</summary>
internal static class DocumentEmitter
{
    /// <summary>The source of the file.</summary>
    public static string Emit(CompiledSeed seed, GeneratorOptions options)
    {
        CodeWriter writer = FileHeader.Begin(options);
        using (writer.Braces("namespace " + options.Namespace))
        {
            EmitNested(writer, options, "Seeds", seed.Place.Folders, 0, () => EmitProperty(writer, seed));
            writer.Line();
            EmitNested(writer, options, "SeedDocuments", seed.Place.Folders, 0, () => EmitClass(writer, seed, options));
        }

        return writer.ToString();
    }

    /// <summary>Opens <paramref name="root"/> and the classes of the folders.</summary>
    private static void EmitNested(CodeWriter writer, GeneratorOptions options, string root, EquatableArray<string> folders, int depth, Action content)
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

    private static void EmitProperty(CodeWriter writer, CompiledSeed seed)
    {
        SeedDocument document = seed.Document!;
        writer.Summary($"{CSharpText.Comment(document.Title?.Text ?? seed.Path)} ({CSharpText.Comment(seed.Path)})");
        writer.Line($"public static SeedDocuments.{seed.Place.FullName} {seed.Place.Name} {{ get {{ return SeedDocuments.{seed.Place.FullName}.Instance; }} }}");
    }

    private static void EmitClass(CodeWriter writer, CompiledSeed seed, GeneratorOptions options)
    {
        SeedDocument document = seed.Document!;
        LineMap lines = new(document.Text);
        string q = FileHeader.Question(options);
        writer.Summary($"{CSharpText.Comment(document.Title?.Text ?? seed.Path)} ({CSharpText.Comment(seed.Path)})");
        writer.Line(FileHeader.Attributes);
        using (writer.Braces($"public sealed class {seed.Place.Name} : SeedArticle"))
        {
            writer.Line(
                $$"""
                internal static readonly {{seed.Place.Name}} Instance = new {{seed.Place.Name}}();
                private QuoteList{{q}} _quotes;
                private PersonList{{q}} _people;

                private {{seed.Place.Name}}()
                    : base({{CSharpText.Literal(seed.Path)}}, {{CSharpText.Literal(document.Title?.Text)}}, {{CSharpText.Literal(document.Dateline?.Place)}})
                {
                }

                /// <summary>What is said: a list, and a member for each quote by its first words.</summary>
                public new QuoteList Quotes
                {
                    get { return _quotes ?? global::System.Threading.Interlocked.CompareExchange(ref _quotes, new QuoteList(this), null) ?? _quotes; }
                }

                /// <summary>Everybody whom the document names: a list, and a member for each person.</summary>
                public new PersonList People
                {
                    get { return _people ?? global::System.Threading.Interlocked.CompareExchange(ref _people, new PersonList(this), null) ?? _people; }
                }

                internal override SeedQuoteList QuoteItems { get { return Quotes; } }

                internal override SeedPersonList PersonItems { get { return People; } }
                """);
            MetadataEmitter.Emit(writer, document.Metadata, q);
            writer.Line();
            TableEmitter.Emit(writer, document, lines, q);
            writer.Line();
            EmitQuotes(writer, seed, document, lines);
            writer.Line();
            EmitPeople(writer, seed, document, lines);
            writer.Line();
            TextEmitter.Emit(writer, seed, options);
        }
    }

    private static void EmitQuotes(CodeWriter writer, CompiledSeed seed, SeedDocument document, LineMap lines)
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
                writer.Summary($"“{CSharpText.Comment(quote.Text)}” — {speaker}{CSharpText.Comment(seed.Path)}:{CodeWriter.Number(line)}");
                writer.Line($"public SeedQuote {quote.Id} {{ get {{ return this[{CodeWriter.Number(quote.Index)}]; }} }}");
            }
        }
    }

    private static void EmitPeople(CodeWriter writer, CompiledSeed seed, SeedDocument document, LineMap lines)
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
                    ? CSharpText.Comment(seed.Path)
                    : CSharpText.Comment(seed.Path) + ":" + CodeWriter.Number(lines.PositionOf(person.Mentions[0].Span.Start).Line + 1);
                writer.Line();
                writer.Summary($"{CSharpText.Comment(person.Name)}{roles} — {place}");
                writer.Line($"public SeedPerson {person.Id} {{ get {{ return this[{CodeWriter.Number(i)}]; }} }}");
            }
        }
    }
}
