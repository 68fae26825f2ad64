using System.Diagnostics;

namespace SeedGen.Tool.Commands;

/// <summary>
/// Tells how far long work is, on one line of the error stream that is wiped at the end; only where somebody is looking at it
/// and the result goes elsewhere.
/// </summary>
internal sealed class Progress(Terminal terminal, int total) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private int _done;

    /// <summary>One more is done.</summary>
    public void Step()
    {
        _done++;
        if (!terminal.ShowsProgress || _watch.Elapsed < _next) return;
        terminal.Errors.Write($"\r{_done} of {total} documents");
        _next = _watch.Elapsed + Interval;
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (_next > Patience) terminal.Errors.Write("\r\e[K");
    }
}
