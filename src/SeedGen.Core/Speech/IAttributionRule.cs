namespace SeedGen.Speech;

/// <summary>One way in which English prose tells who says something.</summary>
internal interface IAttributionRule
{
    /// <summary>What the rule finds, or null where it does not apply.</summary>
    Attribution? Apply(QuoteScene scene);
}
