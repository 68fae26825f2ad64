using System.Text;
using SeedGen.Language;
using SeedGen.People;
using SeedGen.Reading;
using SeedGen.Speech;

namespace SeedGen;

/// <summary>
/// The working memory of one compilation: tokens, names, tables. The next compilation on the same thread uses it again, so that
/// little is left to the garbage collector but the document itself, of which nothing lies here.
/// </summary>
/// <remarks>
/// Whoever borrows it takes it away from its thread: a compilation within a compilation gets another. A compilation that fails or is
/// cancelled gives it back as well, wherever it stood: giving back forgets everything, whatever is there.
/// </remarks>
internal sealed class CompilerMemory : IDisposable
{
    /// <summary>UTF-16 code units. The memory of longer texts is not kept: a thread keeps some megabytes at most.</summary>
    private const int LongestText = 1 << 17;

    [ThreadStatic]
    private static CompilerMemory? _idle;

    private bool _isKept;

    private CompilerMemory()
    {
        Speech = new SpeechMemory(Prose.Tokens);
    }

    /// <summary>Blocks and lines.</summary>
    public ReadingMemory Reading { get; } = new();

    /// <summary>Tokens and sentences.</summary>
    public ProseMemory Prose { get; } = new();

    /// <summary>Names and persons.</summary>
    public PeopleMemory People { get; } = new();

    /// <summary>Chunks.</summary>
    public SpeechMemory Speech { get; }

    /// <summary>For the text of a quote that is put together of several stretches.</summary>
    public StringBuilder Builder { get; } = new();

    /// <summary>The memory for a text of that length; give it back with <see cref="Dispose"/>.</summary>
    public static CompilerMemory Borrow(int length)
    {
        if (length > LongestText) return new CompilerMemory();
        CompilerMemory memory = _idle ?? new CompilerMemory();
        _idle = null;
        memory._isKept = true;
        return memory;
    }

    /// <summary>Forgets the document and waits for the next.</summary>
    public void Dispose()
    {
        if (!_isKept) return;
        _isKept = false;
        Reading.Clear();
        Prose.Clear();
        People.Clear();
        Speech.Clear();
        Builder.Clear();
        _idle = this;
    }
}
