using SeedGen.Corrections;
using SeedGen.Findings;
using SeedGen.Language;
using SeedGen.Language.Capitals;
using SeedGen.Marks;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Reading;
using SeedGen.Reading.Yaml;
using SeedGen.Speech.Quotes;
using SeedGen.Speech.Speakers;
using SeedGen.Text;

namespace SeedGen;

/// <summary>Compiles one document: text in, <see cref="SeedDocument"/> out. A pure function, safe to call in parallel.</summary>
public static class SeedCompiler
{
    /// <summary>Compiles <paramref name="file"/>. Any text is accepted; what is wrong with it is among the findings.</summary>
    /// <exception cref="OperationCanceledException">The host cancelled.</exception>
    public static SeedDocument Compile(SourceFile file, CancellationToken cancellation = default) => Compile(file, [], cancellation);

    /// <summary>Compiles <paramref name="file"/> with what its side files say.</summary>
    /// <param name="file">The document.</param>
    /// <param name="sides">In the order of trust: its own, then those of its folder and the folders above, as <see
    /// cref="SideFileNames.Of"/> has them.</param>
    /// <param name="cancellation">Of the host.</param>
    /// <exception cref="OperationCanceledException">The host cancelled.</exception>
    public static SeedDocument Compile(SourceFile file, IReadOnlyList<SideFile> sides, CancellationToken cancellation = default)
    {
        FindingSink findings = new(file.Content);
        using CompilerMemory memory = CompilerMemory.Borrow(file.Content.Length);
        ReadDocument read = OpeningsInCapitals.Of(TrueCase.Of(DocumentReader.Read(file, sides, findings, memory.Reading, cancellation)));
        read = BlockQuotes.Settle(read);
        List<QuotedString> quoted = MarkPairer.Pair(read, findings, cancellation);
        Prose prose = Prose.Of(read, quoted, memory.Prose, cancellation);
        PersonIndex people = PersonFinder.Find(prose, read.Corrections, memory.People, cancellation);
        PersonCorrector.Apply(read.Corrections, people, read.Prose);
        FamilySpellings.Report(people, read.Prose, findings);
        QuoteFinder quotes = new(prose, people, new UnmarkedSpeakers(read, prose, people), memory.Speech);
        List<QuoteFinder.Draft> drafts = quotes.Find(cancellation);
        QuoteCorrector.Apply(read.Corrections, drafts, people, prose);
        SpeakerFindings.Report(prose, drafts, findings);
        return DocumentBuilder.Build(file, read, prose, people, drafts, quotes.Mentions, findings, memory.Builder);
    }
}
