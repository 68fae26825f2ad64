namespace SeedGen.Language;

/// <summary>Names that differ in nothing but case, accents and the kind of apostrophe are the same: “François” and “Francois”.</summary>
internal sealed class NameComparer : IEqualityComparer<string>
{
    private NameComparer()
    {
    }

    /// <summary>The only one.</summary>
    public static NameComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string x, string y)
    {
        if (x.Length != y.Length) return false;
        for (int i = 0; i < x.Length; i++)
        {
            if (x[i] != y[i] && WordHash.LetterOfName(x[i]) != WordHash.LetterOfName(y[i])) return false;
        }

        return true;
    }

    /// <summary>“Renée Hollis” whom a headline calls “Renee Hollis”.</summary>
    public static bool IsWithItsAccents(string name, string shown) =>
        name.Length == shown.Length && name != shown && Instance.Equals(name, shown)
        && name.Any(c => c >= 'À' && char.IsLetter(c)) && shown.All(c => c < 'À');

    /// <inheritdoc/>
    public int GetHashCode(string name) => (int)WordHash.OfName(name, 0, name.Length);
}
