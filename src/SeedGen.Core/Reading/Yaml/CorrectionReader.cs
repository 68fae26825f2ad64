using SeedGen.Findings;
using SeedGen.Text;
using YamlDotNet.RepresentationModel;

namespace SeedGen.Reading.Yaml;

/// <summary>Reads the entries under <c>people:</c> and <c>quotes:</c>.</summary>
internal sealed class CorrectionReader(YamlValues values, FindingSink findings)
{
    private static readonly string[] PersonKeys = ["name", "aliases", "pronouns", "ignore"];
    private static readonly string[] QuoteKeys = ["starts", "speaker", "ignore"];
    private static readonly string[] Pronouns = ["he", "she", "they"];

    private readonly List<PersonCorrection> _people = [];
    private readonly List<QuoteCorrection> _quotes = [];

    /// <summary>What was read so far.</summary>
    public CorrectionSet Corrections => new(_people, _quotes);

    /// <summary>One entry under <c>people:</c>.</summary>
    public void ReadPerson(YamlMappingNode mapping)
    {
        string? name = null, pronouns = null;
        bool ignore = false, isReported = false;
        IReadOnlyList<string> aliases = [];
        TextSpan place = values.SpanOf(mapping);
        foreach ((string key, YamlScalarNode keyNode, YamlNode value) in YamlValues.Entries(mapping))
        {
            switch (key)
            {
                case "name":
                    name = values.Scalar(key, value);
                    isReported |= name == null;
                    place = values.SpanOf(value);
                    break;
                case "aliases":
                    aliases = values.Texts(key, value);
                    break;
                case "pronouns":
                    pronouns = values.Scalar(key, value)?.ToLowerInvariant().Split('/')[0];
                    if (pronouns != null && !Pronouns.Contains(pronouns)) values.WrongType(value, key, "'he', 'she' or 'they'");
                    break;
                case "ignore":
                    ignore = values.Flag(key, value);
                    break;
                default:
                    values.Unknown(mapping, keyNode, "a person's entry", YamlValues.Nearest(key, PersonKeys) ?? string.Join(", ", PersonKeys));
                    isReported = true;
                    break;
            }
        }

        if (name == null) Miss(place, isReported, "people", "name", "the full name of a person");
        else _people.Add(new PersonCorrection(name, aliases, pronouns, ignore, place));
    }

    /// <summary>One entry under <c>quotes:</c>.</summary>
    public void ReadQuote(YamlMappingNode mapping)
    {
        string? starts = null, speaker = null;
        bool ignore = false, isReported = false;
        TextSpan place = values.SpanOf(mapping), speakerPlace = place;
        foreach ((string key, YamlScalarNode keyNode, YamlNode value) in YamlValues.Entries(mapping))
        {
            switch (key)
            {
                case "starts":
                    starts = values.Scalar(key, value);
                    isReported |= starts == null;
                    place = values.SpanOf(value);
                    break;
                case "speaker":
                    speaker = values.Scalar(key, value);
                    speakerPlace = values.SpanOf(value);
                    break;
                case "ignore":
                    ignore = values.Flag(key, value);
                    break;
                default:
                    values.Unknown(mapping, keyNode, "a quote's entry", YamlValues.Nearest(key, QuoteKeys) ?? string.Join(", ", QuoteKeys));
                    isReported = true;
                    break;
            }
        }

        if (starts == null) Miss(place, isReported, "quotes", "starts", "the first words of a quote");
        else _quotes.Add(new QuoteCorrection(starts, speaker, ignore, place, speakerPlace));
    }

    /// <summary>Reports the entry that lacks its key, unless a finding tells already why: the key was misspelt, or has no text.</summary>
    private void Miss(TextSpan place, bool isReported, string list, string key, string what)
    {
        if (!isReported) findings.Add("SEED4003", place, $"each entry under '{list}'", $"have '{key}'", what);
    }
}
