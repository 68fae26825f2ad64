namespace SeedGen.Text;

/// <summary>Where a line may be broken inside a word: nobody sees it, and it is no letter of the word.</summary>
internal static class SoftHyphen
{
    public const char Character = '\u00ad';

    /// <summary>The word without any.</summary>
    public static string Without(string word) => word.IndexOf(Character) < 0 ? word : word.Replace(Character.ToString(), "");
}
