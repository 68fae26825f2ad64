using System.Globalization;

namespace SeedGen.Reading.Yaml;

/// <summary>Reads days and times as front matter has them: 2022-01-31, 2022-01-31 09:30, 2022-01-31T09:30:00+02:00.</summary>
internal static class DateText
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Without a zone, or with one: <c>K</c> takes “Z” and “+01:00”, <c>zzz</c> “+0100”, too.</summary>
    private static readonly string[] Times =
    [
        "yyyy-MM-dd H:mmK", "yyyy-MM-dd H:mmzzz", "yyyy-MM-dd'T'H:mmK", "yyyy-MM-dd'T'H:mmzzz",
        "yyyy-MM-dd H:mm:ss.FFFFFFFK", "yyyy-MM-dd H:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'H:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'H:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>
    /// The day as <c>yyyy-MM-dd</c>, or day and time as <c>yyyy-MM-ddTHH:mm:ss</c>, with a <c>Z</c> behind them where a zone was given: it is
    /// universal time then. Null where <paramref name="text"/> is neither.
    /// </summary>
    public static string? Normalised(string text)
    {
        if (text.Length < Day.Length || text[4] != '-' || text[7] != '-') return null;
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (DateTime.TryParseExact(text, Day, culture, DateTimeStyles.None, out DateTime time)) return time.ToString(Day, culture);
        const DateTimeStyles Zoned = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowInnerWhite;
        string zoned = text.EndsWith("UTC", StringComparison.Ordinal) ? text.Substring(0, text.Length - 3) + "Z" : text;
        return DateTime.TryParseExact(zoned, Times, culture, Zoned, out time)
            ? time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", culture)
            : null;
    }
}
