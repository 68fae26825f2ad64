using System.Globalization;
using System.Text.Json.Nodes;
using SeedGen.Model;

namespace SeedGen.Tool.Export;

/// <summary>A document as JSON-LD in the words of schema.org: a NewsArticle, the people that it mentions, and its quotations.</summary>
/// <remarks><see href="https://schema.org/Quotation"/>: who says the words is <c>spokenByCharacter</c>.</remarks>
internal static class JsonLd
{
    /// <summary>The article, indented.</summary>
    public static string Of(SeedDocument document)
    {
        UsualKeys keys = UsualKeys.Of(document);
        JsonObject article = new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["identifier"] = document.Path,
        };
        Add(article, "headline", document.Title?.Text);
        Add(article, "datePublished", keys.Date);
        Add(article, "url", keys.Url);
        if (keys.Byline is { } byline) article["author"] = new JsonObject { ["name"] = byline };
        if (keys.Source is { } source) article["publisher"] = Named("Organization", source);
        if (document.Dateline is { } dateline) article["locationCreated"] = Named("Place", dateline.Place);
        Add(article, "keywords", keys.Tags);
        article["articleBody"] = string.Join("\n\n", document.Paragraphs
            .Where(p => p.Kind is ParagraphKind.Body or ParagraphKind.Heading).Select(p => OneLine(p.Span.In(document.Text))));
        article["mentions"] = new JsonArray([.. document.People.Select(Person)]);
        article["hasPart"] = new JsonArray([.. document.Quotes.Select(Quotation)]);
        return article.ToJsonString(JsonStyle.Readable()) + "\n";
    }

    private static JsonObject Person(Person person)
    {
        JsonObject result = Named("Person", person.Name);
        result.Insert(1, "@id", "#" + person.Id);
        Add(result, "givenName", person.Given);
        Add(result, "familyName", person.Family);
        Add(result, "alternateName", person.Aliases);
        Add(result, "jobTitle", person.Roles);
        return result;
    }

    private static JsonObject Quotation(Quote quote)
    {
        // No person has an identifier with a hyphen.
        JsonObject result = new()
        {
            ["@type"] = "Quotation",
            ["@id"] = string.Create(CultureInfo.InvariantCulture, $"#quote-{quote.Index + 1}"),
            ["position"] = quote.Index + 1,
            ["text"] = quote.Text,
        };

        // A group may be a crowd, a firm or somebody unnamed: only its words are sure.
        if (quote.Speaker is { } speaker)
        {
            result["spokenByCharacter"] = speaker.PersonId is { } id
                ? new JsonObject { ["@id"] = "#" + id }
                : new JsonObject { ["name"] = speaker.Name };
        }

        return result;
    }

    /// <summary>Hard line breaks are of the file.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static void Add(JsonObject target, string key, string? value)
    {
        if (value != null) target[key] = value;
    }

    private static void Add(JsonObject target, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0) target[key] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
    }
}
