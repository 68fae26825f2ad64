using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>What a line of a record says about the text.</summary>
internal enum RecordField
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>“HEADLINE: Bridge opens”.</summary>
    Title,

    /// <summary>“BYLINE: Lena Marr”.</summary>
    Credit,

    /// <summary>“GRAPHIC: The bridge on Monday.”</summary>
    Caption,

    /// <summary>“Full text: The bridge was opened …”: the text itself begins.</summary>
    Text,

    /// <summary>“ABSTRACT: The bridge is opened.”</summary>
    Abstract,

    /// <summary>“LENGTH: 532 words”: nothing but archives and desks writes so.</summary>
    OfArchive,

    /// <summary>“Date: 6 May”, “Location: Ellerby”: a text may say so of what it tells.</summary>
    Any,

    /// <summary>“From: Lena Marr”.</summary>
    OfMail,
}

/// <summary>Reads the labels of such lines.</summary>
internal static class RecordFields
{
    private const int LongestLabel = 28;

    private static readonly Dictionary<string, RecordField> Labels = Of(
        (RecordField.Title, "headline, hed, title, hd"),
        (RecordField.Credit, "byline, author, authors, writer, by"),
        (RecordField.Caption, "graphic, caption, photo caption, cutline"),
        (RecordField.Text, "body, full text, text, lead paragraph, lp, td"),
        (RecordField.Abstract, "abstract, highlight, summary, standfirst, dek"),
        (RecordField.OfArchive, """
            section, length, word count, words, load-date, load date, publication-type, publication type, publication info,
            publication title, publication date, publication year, publication subject, publication, publisher, place of publication,
            country of publication, first page, start page, page, pages, pg, edition, issue, volume, source type, document type,
            document url, document id, document feature, proquest document id, accession number, issn, isbn, last updated, language,
            language of publication, slug, dateline, column, series, journal code, database, copyright, keywords, keyword, category,
            categories, tags, wc, pd, et, sn, sc, ed, vol, la, cy, ns, re, pub, an
            """),
        (RecordField.Any, """
            date, time, location, place, contact, media contact, press contact, source, people, person, company, companies, organization,
            organisation, industry, ticker, country, city, state, geographic, links, url, web, email, phone, tel, status, priority, desk
            """),
        (RecordField.OfMail, "from, to, cc, bcc, subject, sent, reply-to, message-id, importance, attachments"));

    /// <summary>What the line at <paramref name="line"/> says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="label">Receives the label in small letters.</param>
    /// <param name="value">Receives what stands behind the label; empty where nothing does.</param>
    public static RecordField Read(string text, TextSpan line, out string label, out TextSpan value)
    {
        (label, value) = ("", default);
        int end = line.Start;
        while (end < line.End && end < line.Start + LongestLabel && (char.IsLetter(text[end]) || text[end] is ' ' or '-')) end++;
        bool code = end < line.End && text[end] == '\t' && end - line.Start is > 1 and < 5;
        if (end == line.Start || (!code && (end == line.End || text[end] != ':'))) return RecordField.None;
        int start = end + 1;
        while (code && end > line.Start && text[end - 1] == ' ') end--;
        while (start < line.End && char.IsWhiteSpace(text[start])) start++;
        value = new TextSpan(start, line.End);
        label = text.Substring(line.Start, end - line.Start).ToLowerInvariant();
        return Labels.TryGetValue(label, out RecordField field) ? field : RecordField.None;
    }

    private static Dictionary<string, RecordField> Of(params (RecordField Field, string Labels)[] lists)
    {
        Dictionary<string, RecordField> all = new(StringComparer.Ordinal);
        foreach ((RecordField field, string labels) in lists)
        {
            foreach (string label in labels.Split(',')) all[label.Trim()] = field;
        }

        return all;
    }
}
