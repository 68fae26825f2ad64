namespace SeedGen.Text;

/// <summary>What a host hands over: the decoded text of one document (byte order mark removed) and where it came from.</summary>
/// <param name="Path">The path that findings print and whose extension chooses the format (see <see cref="DocumentNames"/>).</param>
/// <param name="Content">The text, line ends as in the file.</param>
public sealed record SourceFile(string Path, string Content);
