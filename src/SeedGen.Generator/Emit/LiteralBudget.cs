using SeedGen.Model;

namespace SeedGen.Generator.Emit;

/// <summary>
/// How much text fits into string literals. The compiler keeps them in one heap of 2^24 bytes an assembly, two bytes a code unit,
/// and stops with CS8103 when it is full. SEED0005 names the way out before that.
/// </summary>
internal static class LiteralBudget
{
    /// <summary>Code units that the seeds may take: seven eighths of the heap. The rest is left to the project's own literals.</summary>
    public const int Most = (1 << 24) / 2 / 8 * 7;

    // The heap stores the length of a literal and a flag with it.
    private const int Overhead = 3;

    /// <summary>The code units that the literals of a document take, or a little more.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withText">Its text is one of them.</param>
    public static int LengthOf(SeedDocument document, bool withText)
    {
        int length = document.Path.Length + Overhead + (document.Title?.Text.Length ?? 0) + Overhead;
        foreach (MetadataValue value in document.Metadata.Values) length += value.Values.Sum(v => v.Length + Overhead);
        foreach (Person person in document.People) length += person.Name.Length + 1;
        return withText ? length + document.Text.Length + Overhead : length;
    }
}
