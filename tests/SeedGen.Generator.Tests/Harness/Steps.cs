using Microsoft.CodeAnalysis;

namespace SeedGen.Generator.Tests.Harness;

/// <summary>Why the steps of a run ran.</summary>
internal static class Steps
{
    /// <summary>The reason of each output of a step.</summary>
    public static List<IncrementalStepRunReason> Reasons(this GeneratorRunResult run, string step) =>
        [.. run.TrackedSteps[step].SelectMany(s => s.Outputs).Select(output => output.Reason)];

    /// <summary>The reason of each generated file.</summary>
    public static List<IncrementalStepRunReason> OutputReasons(this GeneratorRunResult run) =>
        [.. run.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(output => output.Reason)];
}
