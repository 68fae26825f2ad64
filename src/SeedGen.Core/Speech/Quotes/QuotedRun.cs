namespace SeedGen.Speech.Quotes;

/// <summary>Quoted strings that stand one behind the other.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct QuotedRun(int First, int Count)
{
    /// <summary>Index of the last.</summary>
    public int Last => First + Count - 1;

    /// <summary>Index of the quoted string at <paramref name="position"/>.</summary>
    public int this[int position] => First + position;

    /// <summary>With all strings up to <paramref name="last"/>.</summary>
    public QuotedRun UpTo(int last) => new(First, last - First + 1);
}
