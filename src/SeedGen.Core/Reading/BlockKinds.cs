using SeedGen.Model;
using SeedGen.Reading.Transcripts;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>Tells what a block is for from its shape and its first words; where nothing is sure, it is body.</summary>
internal static class BlockKinds
{
    private const int LongestTitle = 180;
    private const int LongestHeadlineWithStop = 100;

    /// <summary>Second headlines, labels and an abstract may stand between the headline and the first long paragraph.</summary>
    private const int FarthestBody = 5;

    private const int LongestCredit = 60;
    private const int LongestBoilerplate = 90;

    /// <summary>Headlines begin with “Trending” and “More:” too, and go on.</summary>
    private const int LongestBareLeftover = 25;

    private static readonly string[] CaptionStarts =
        ["in this photo", "in this image", "in this picture", "in this file photo", "in this undated", "file photo", "file -",
         "file –", "file—", "photo:", "photos:", "pictured:", "caption:", "image:"];

    private static readonly string[] PhotoMarks =
        ["(photo:", "(photo by", "(ap photo", "(file photo", "(picture:", "(image:", "/getty images)", "/reuters)", "/afp)",
        "via ap)", "(ap)"];

    private static readonly string[] Agencies =
        ["associated press", "the associated press", "reuters", "getty images", "agence france-presse", "afp", "ap", "bloomberg",
         "epa", "pa media", "press association", "xinhua", "tass", "dpa", "ansa", "efe", "kyodo", "upi", "united press international",
         "shutterstock", "staff photo", "handout", "courtesy photo", "file photo", "stock photo", "alamy", "zuma press", "polaris"];

    private static readonly string[] CreditStarts =
        ["by ", "byline:", "photo by ", "photograph by ", "photos by ", "image by ", "video by ", "credit:", "photo credit:", "source:"];

    private static readonly string[] LeftoverStarts =
        ["advertisement", "story continues below", "article continues below", "continue reading", "read more", "read also", "also read",
         "read next", "see also", "related:", "related articles", "related stories", "more:", "most popular", "most read", "trending",
         "recommended", "sponsored", "share this", "sign up for", "sign up to", "subscribe to", "subscribe now", "subscribe today",
         "follow us", "like us on", "click here", "click to", "tap here", "give a comment", "leave a comment", "leave a reply",
         "post a comment", "add a comment", "write a comment", "join the conversation", "view comments", "show comments", "comments (",
         "print this", "email this", "e-mail this", "download our", "download the app", "get the app", "get our", "watch live",
         "watch more", "back to top", "all rights reserved", "copyright ©", "©", "terms of service", "privacy policy", "cookie policy",
         "skip to", "log in", "sign in", "create an account", "already a subscriber", "this article originally appeared",
         "listen to this article", "toggle caption", "hide caption", "embed code", "support our journalism", "newsletter",
         "unsubscribe", "view this email", "view in browser", "view in your browser", "you are receiving this", "you received this email",
         "manage your preferences", "update your preferences", "manage your subscription"];

    private static readonly string[] ReleaseStarts = ["for immediate release", "embargoed until", "embargoed for", "under embargo until"];

    /// <summary>Alone in their line, with or without dashes around.</summary>
    private static readonly string[] ReleaseLines = ["press release", "media release", "news release", "press statement", "ends", "end"];

    /// <summary>
    /// Whether the first block is the headline: short, with text below it, and no bare leftover. One that was cut at a fixed width ends
    /// in a word, or in words with marks around them: else it may as well be a sentence.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">All blocks.</param>
    /// <param name="index">Which of them.</param>
    public static bool IsTitle(string text, IReadOnlyList<TextSpan> blocks, int index)
    {
        TextSpan block = blocks[index];
        if (index + 1 == blocks.Count || block.Length > LongestTitle) return false;
        if (!EndsInWord(text, block) && text.IndexOf('\n', block.Start, block.Length) >= 0) return false;
        if (IsCaption(text, block) || IsCredit(text, block) || IsDateline(text, block)) return false;
        if (IsRelease(text, block) || DateWords.IsDate(text, block)) return false;
        if (block.Length <= LongestBareLeftover && IsBoilerplate(text, block)) return false;
        return text[block.End - 1] switch
        {
            ':' or ',' => false,
            '.' => IsTitleCased(text, block) || IsHeadlineWithStop(text, blocks, index),
            '"' or '”' or '’' or '\'' =>
                block.Length < 3 || text[block.End - 2] != '.' || IsTitleCased(text, block) || IsHeadlineWithStop(text, blocks, index),
            _ => true,
        };
    }

    private static bool EndsInWord(string text, TextSpan block) => char.IsLetterOrDigit(text[block.End - 1])
        || (text[block.End - 1] is '”' or '’' or '"' or '\'' && block.Length > 1 && char.IsLetterOrDigit(text[block.End - 2]));

    /// <summary>
    /// Archives put a full stop behind headlines. A line much shorter than what follows, a second headline between them or not, is
    /// one, unless somebody is quoted in it as only sentences of the story do.
    /// </summary>
    private static bool IsHeadlineWithStop(string text, IReadOnlyList<TextSpan> blocks, int index)
    {
        TextSpan block = blocks[index];
        if (block.Length > LongestHeadlineWithStop || text[block.Start] is '“' or '"' or '‘') return false;
        if (text.IndexOf(",”", block.Start, block.Length, StringComparison.Ordinal) >= 0) return false;
        if (text.IndexOf(",\"", block.Start, block.Length, StringComparison.Ordinal) >= 0) return false;
        if (TranscriptReader.BeginsWithLabel(text, block) && TranscriptReader.BeginsWithLabel(text, blocks[index + 1])) return false;
        for (int i = index + 1; i < blocks.Count && i <= index + FarthestBody; i++)
        {
            if (IsCredit(text, blocks[i]) || IsDateline(text, blocks[i]) || blocks[i].Length >= 2 * block.Length) return true;
        }

        return false;
    }

    /// <summary>The kind of a block that is not the title.</summary>
    public static ParagraphKind Of(string text, TextSpan block)
    {
        if (IsCaption(text, block)) return ParagraphKind.Caption;
        if (IsCredit(text, block)) return ParagraphKind.Credit;
        if (IsBoilerplate(text, block)) return ParagraphKind.Boilerplate;
        return IsHeading(text, block) ? ParagraphKind.Heading : ParagraphKind.Body;
    }

    private static bool IsTitleCased(string text, TextSpan block)
    {
        int words = 0, capitals = 0;
        bool start = true;
        for (int i = block.Start; i < block.End; i++)
        {
            char c = text[i];
            if (start && char.IsLetter(c))
            {
                words++;
                if (char.IsUpper(c)) capitals++;
            }

            start = char.IsWhiteSpace(c) || c is '“' or '"' or '\'' or '‘';
        }

        return words >= 5 && capitals * 10 >= words * 7;
    }

    private static bool IsDateline(string text, TextSpan block) => DatelineReader.Read(text, block) != null;

    /// <summary>“(AP)” stands behind a caption, and in the dateline of a report: “LOWMERE (AP) — A roofer”.</summary>
    private static bool IsCaption(string text, TextSpan block) => StartsWithAny(text, block, CaptionStarts)
        || (block.Length < 500 && HasBracket(text, block) && ContainsAny(text, block, PhotoMarks) && !IsDateline(text, block));

    private static bool IsCredit(string text, TextSpan block)
    {
        if (block.Length > LongestCredit || text[block.End - 1] is '!' or '?' or ':') return false;
        if (text[block.End - 1] == '.' && !StartsWith(text, block, "byline:")) return false;
        if (StartsWithAny(text, block, CreditStarts)) return NamesFollow(text, block);
        foreach (string agency in Agencies)
        {
            if (StartsWith(text, block, agency)
                && (block.Length == agency.Length || text[block.Start + agency.Length] is '/' or ' ' or ','))
                return block.Length <= agency.Length + 30;
        }

        return ContainsAny(text, block, ["/getty", "/ap", "/reuters", "/afp", " via getty", " via ap"]);
    }

    /// <summary>“By Jane Doe”, not “By the time …”.</summary>
    private static bool NamesFollow(string text, TextSpan block)
    {
        int words = 0, capitals = 0;
        for (int i = block.Start; i < block.End; i++)
        {
            if (!char.IsLetter(text[i]) || (i > block.Start && !char.IsWhiteSpace(text[i - 1]))) continue;
            words++;
            if (char.IsUpper(text[i])) capitals++;
        }

        return words >= 2 && words <= 8 && capitals * 2 > words;
    }

    private static bool IsBoilerplate(string text, TextSpan block)
    {
        if (!HasLetter(text, block) || IsRelease(text, block)) return true;
        TextSpan inner = Unmarked(text, block);
        if (inner.Length > LongestBoilerplate || !StartsWithAny(text, inner, LeftoverStarts)) return false;
        return text[inner.End - 1] is not '.' || inner.Length < 60;
    }

    /// <summary>“FOR IMMEDIATE RELEASE”, “-ENDS-”: what frames a statement to the press.</summary>
    public static bool IsRelease(string text, TextSpan block)
    {
        if (block.Length > LongestBoilerplate) return false;
        (int start, int end) = (block.Start, block.End);
        while (start < end && !char.IsLetter(text[start])) start++;
        while (end > start && !char.IsLetter(text[end - 1])) end--;
        TextSpan words = new(start, end);
        if (StartsWithAny(text, words, ReleaseStarts)) return true;
        if (block.Length > LongestBareLeftover) return false;
        foreach (string line in ReleaseLines)
        {
            if (line.Length == words.Length && StartsWith(text, words, line)) return true;
        }

        return false;
    }

    /// <summary>Rows of dashes and stars have none.</summary>
    public static bool HasLetter(string text, TextSpan block)
    {
        for (int i = block.Start; i < block.End; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return true;
        }

        return false;
    }

    private static TextSpan Unmarked(string text, TextSpan block) =>
        block.Length > 2 && text[block.Start] is '“' or '"' or '[' ? new TextSpan(block.Start + 1, block.End - 1) : block;

    /// <summary>A line in capitals.</summary>
    private static bool IsHeading(string text, TextSpan block)
    {
        if (block.Length > 80) return false;
        int letters = 0;
        for (int i = block.Start; i < block.End; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            if (!char.IsUpper(text[i])) return false;
            letters++;
        }

        return letters > 3 && text[block.End - 1] is not ('"' or '”' or ':' or '.');
    }

    private static bool StartsWithAny(string text, TextSpan block, string[] starts)
    {
        foreach (string start in starts)
        {
            if (StartsWith(text, block, start)) return true;
        }

        return false;
    }

    /// <summary>All of <see cref="PhotoMarks"/> have one.</summary>
    private static bool HasBracket(string text, TextSpan block) =>
        text.IndexOf(')', block.Start, block.Length) >= 0 || text.IndexOf('(', block.Start, block.Length) >= 0;

    /// <summary>Nearly all differ in the first character, which is cheap to look at.</summary>
    public static bool StartsWith(string text, TextSpan block, string start) =>
        block.Length >= start.Length && (text[block.Start] | 0x20) == (start[0] | 0x20)
        && string.Compare(text, block.Start, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool ContainsAny(string text, TextSpan block, string[] parts)
    {
        foreach (string part in parts)
        {
            if (text.IndexOf(part, block.Start, block.Length, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
