namespace SeedGen.People.Evidence;

/// <summary>How sure the gender of a person is; the surer source wins.</summary>
internal static class GenderWeight
{
    /// <summary>A given name that few have: a pronoun of the other gender may be right all the same.</summary>
    public const int RareName = 1;

    /// <summary>“he”, “she”: that it means the person is as good as the rule that said so.</summary>
    public const int Pronoun = 2;

    /// <summary>A given name that everybody knows.</summary>
    public const int FrequentName = 2;

    /// <summary>“spokeswoman”, “brother”.</summary>
    public const int Role = 3;

    /// <summary>“Mr.”, “Lady”.</summary>
    public const int Title = 4;

    /// <summary>The document says it: “who uses they and them”.</summary>
    public const int Declared = 5;

    /// <summary>The author says it.</summary>
    public const int Author = 6;
}
