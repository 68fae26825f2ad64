namespace SeedGen.Tool.Tests.Harness;

/// <summary>Documents that the tests use.</summary>
internal static class Texts
{
    /// <summary>Nothing is wrong with it.</summary>
    public const string Clean = "The ferry stops in March\n\n“We have waited long enough,” Nora Quist said.\n";

    /// <summary>SEED1003 in line 3, column 28: a mark that should close opens.</summary>
    public const string WrongMark = "The ferry stops in March\n\n“We have waited long enough“, Nora Quist said.\n";

    /// <summary><see cref="WrongMark"/> mended.</summary>
    public const string Mended = "The ferry stops in March\n\n“We have waited long enough”, Nora Quist said.\n";

    /// <summary>SEED1005 in line 3, column 27: a space inside the marks, which is worth an info.</summary>
    public const string StraySpace = "The ferry stops in March\n\n“We have waited long enough ”, Nora Quist said.\n";
}
