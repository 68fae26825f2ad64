namespace SeedGen.People;

/// <summary>What else a title is called: “Sen. Tain” is “the senator”, and the skipper the captain.</summary>
internal static class TitleWords
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["sen"] = ["senator", "lawmaker"],
        ["rep"] = ["representative", "congressman", "congresswoman", "lawmaker"],
        ["gov"] = ["governor"],
        ["pres"] = ["president"],
        ["dr"] = ["doctor", "physician"],
        ["prof"] = ["professor", "academic"],
        ["rev"] = ["reverend", "pastor", "minister"],
        ["gen"] = ["general"],
        ["col"] = ["colonel"],
        ["maj"] = ["major"],
        ["capt"] = ["captain"],
        ["lt"] = ["lieutenant"],
        ["sgt"] = ["sergeant"],
        ["det"] = ["detective"],
        ["adm"] = ["admiral"],
        ["cmdr"] = ["commander"],
        ["supt"] = ["superintendent"],
        ["insp"] = ["inspector"],
        ["atty"] = ["attorney"],
        ["senator"] = ["lawmaker"],
        ["congressman"] = ["lawmaker"],
        ["congresswoman"] = ["lawmaker"],
        ["mp"] = ["lawmaker", "backbencher"],
        ["cllr"] = ["councillor"],
        ["pc"] = ["constable", "officer"],
        ["detective"] = ["officer", "investigator"],
        ["attorney"] = ["lawyer"],
        ["advocate"] = ["lawyer"],
        ["barrister"] = ["lawyer"],
        ["solicitor"] = ["lawyer"],
        ["counsel"] = ["lawyer"],
        ["skipper"] = ["captain"],
        ["captain"] = ["skipper"],
        ["manager"] = ["boss"],
        ["baroness"] = ["peer"],
        ["lord"] = ["peer"],
        ["fr"] = ["father", "priest"],
        ["professor"] = ["academic"],
    };

    /// <summary>The words, lower-case; none where the title is a word of its own.</summary>
    public static IReadOnlyList<string> Of(string title) => Words.TryGetValue(title, out string[]? words) ? words : [];
}
