using System.Globalization;
using System.Xml.Linq;

namespace SeedGen.Tool.Export.Tei;

/// <summary>Writes documents of TEI: one as it is, more as a <c>teiCorpus</c>. Holds no more than the first of them.</summary>
internal sealed class TeiCorpus(TextWriter output)
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private const string Header =
        "<teiHeader><fileDesc><titleStmt><title>Documents</title></titleStmt><publicationStmt><p>Encoded by seedgen.</p></publicationStmt>"
        + "<sourceDesc><p>Each document has its own.</p></sourceDesc></fileDesc></teiHeader>\n";

    private static readonly XName Id = XNamespace.Xml + "id";

    private XElement? _first;
    private int _count;

    /// <summary>A document as a file of its own. White space counts in a text, so nothing is indented.</summary>
    public static string FileOf(XElement document) => Declaration + TextOf(document);

    /// <summary>Takes the next document.</summary>
    public void Add(XElement document)
    {
        _count++;
        if (_count == 1)
        {
            _first = document;
            return;
        }

        if (_count == 2)
        {
            output.Write($"{Declaration}<teiCorpus xmlns=\"{TeiDocument.Namespace}\">\n{Header}");
            Write(_first!, 1);
        }

        Write(document, _count);
    }

    /// <summary>Is called once, after the last.</summary>
    public void End() => output.Write(_count > 1 ? "</teiCorpus>\n" : _first == null ? "" : FileOf(_first));

    /// <summary>Writes a document of several: an id is one thing in the whole corpus.</summary>
    private void Write(XElement document, int number)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"d{number}.");
        foreach (XAttribute attribute in document.Descendants().Attributes())
        {
            if (attribute.Name == Id) attribute.Value = prefix + attribute.Value;
            else if (attribute.Value.StartsWith('#')) attribute.Value = "#" + prefix + attribute.Value[1..];
        }

        output.Write(TextOf(document));
    }

    private static string TextOf(XElement document) => document.ToString(SaveOptions.DisableFormatting) + "\n";
}
