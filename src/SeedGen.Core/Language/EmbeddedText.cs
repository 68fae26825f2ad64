namespace SeedGen.Language;

/// <summary>Small texts that are part of the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a resource.</summary>
    public static string Read(string resource)
    {
        using Stream stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The assembly lacks its resource " + resource);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
