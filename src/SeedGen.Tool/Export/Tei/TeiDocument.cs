using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SeedGen.Model;

namespace SeedGen.Tool.Export.Tei;

/// <summary>
/// A document in TEI P5, the encoding of archives and editions: the header names the source and whoever has a part in it, the text has
/// <c>said</c> with its speaker around quoted words, and <c>persName</c> or <c>rs</c> around whatever names somebody.
/// </summary>
internal static class TeiDocument
{
    /// <summary>The namespace of TEI.</summary>
    public static readonly XNamespace Namespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>The element of <paramref name="document"/>.</summary>
    public static XElement Of(SeedDocument document)
    {
        TeiSpeakers speakers = new(document);
        return Element("TEI",
            Element("teiHeader", FileOf(document), ProfileOf(document, speakers)),
            Element("text", new TeiBody(document, speakers).Write()));
    }

    /// <summary>An element of TEI.</summary>
    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    /// <summary>Text without what XML has no way to write.</summary>
    public static string Clean(string text)
    {
        char[] clean = text.ToCharArray();
        for (int i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[i + 1], clean[i])) i++;
            else if (!XmlConvert.IsXmlChar(clean[i])) clean[i] = '\ufffd';
        }

        return new string(clean);
    }

    private static XElement FileOf(SeedDocument document)
    {
        UsualKeys keys = UsualKeys.Of(document);
        string title = Clean(document.Title?.Text ?? document.Path);
        return Element("fileDesc",
            Element("titleStmt", Element("title", title), Optional("author", keys.Byline)),
            Element("publicationStmt", Element("p", Clean($"Encoded by seedgen from {document.Path}."))),
            Element("sourceDesc", Element("bibl",
                Element("title", title), Optional("author", keys.Byline), Optional("publisher", keys.Source),
                Optional("pubPlace", document.Dateline?.Place), DateOf(keys.Date),
                keys.Url is { } url ? Element("ptr", new XAttribute("target", Clean(url))) : null)));
    }

    private static XElement? ProfileOf(SeedDocument document, TeiSpeakers speakers)
    {
        if (document.People.Count == 0 && speakers.Groups.Count == 0) return null;
        return Element("profileDesc", Element("particDesc", Element("listPerson",
            document.People.Select(p => PersonOf(p, speakers)),
            speakers.Groups.Select(g => Element("personGrp", new XAttribute(XNamespace.Xml + "id", g.Id), Element("p", Clean(g.Name)))))));
    }

    private static XElement PersonOf(Person person, TeiSpeakers speakers) => Element("person",
        new XAttribute(XNamespace.Xml + "id", speakers.IdOf(person.Id)),
        Element("persName", Clean(person.Name)),
        person.Aliases.Select(a => Element("persName", new XAttribute("type", "alias"), Clean(a))),
        person.Roles.Select(r => Element("occupation", Clean(r))));

    private static XElement? DateOf(string? date)
    {
        if (date == null) return null;
        bool isDay = DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return Element("date", isDay ? new XAttribute("when", date) : null, Clean(date));
    }

    private static XElement? Optional(string name, string? text) => text == null ? null : Element(name, Clean(text));
}
