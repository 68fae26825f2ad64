namespace SeedGen.Findings;

/// <summary>What the author says a finding matters, in one folder.</summary>
public enum SeveritySetting
{
    /// <summary>As the table says.</summary>
    Default,

    /// <summary>Switched off.</summary>
    None,

    /// <summary>Seen by editors only.</summary>
    Silent,

    /// <summary><see cref="FindingSeverity.Info"/>.</summary>
    Info,

    /// <summary><see cref="FindingSeverity.Warning"/>.</summary>
    Warning,

    /// <summary><see cref="FindingSeverity.Error"/>.</summary>
    Error,
}

/// <summary>
/// The keys of an <c>.editorconfig</c> section that set severities: <c>seedgen.SEED1003.severity = error</c>. Roslyn's own keys
/// do not reach text files (dotnet/roslyn#31916); these do.
/// </summary>
public static class SeverityKeys
{
    /// <summary>The values that a key may have, in words.</summary>
    public const string Allowed = "'error', 'warning', 'info' (or 'suggestion'), 'silent' or 'none'";

    /// <summary>The key of a finding.</summary>
    public static string KeyOf(string id) => "seedgen." + id + ".severity";

    /// <summary>Reads a value in any case, or false where it is none.</summary>
    public static bool TryParse(string value, out SeveritySetting setting)
    {
        SeveritySetting? known = value.Trim().ToLowerInvariant() switch
        {
            "error" => SeveritySetting.Error,
            "warning" => SeveritySetting.Warning,
            "info" or "suggestion" => SeveritySetting.Info,
            "silent" or "refactoring" => SeveritySetting.Silent,
            "none" => SeveritySetting.None,
            "default" => SeveritySetting.Default,
            _ => null,
        };
        setting = known ?? SeveritySetting.Default;
        return known != null;
    }
}
