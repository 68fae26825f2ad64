using System.CommandLine.Parsing;
using System.Text;

namespace SeedGen.Tool.Commands;

/// <summary>An encoding of the user's that a build does not read: Windows-1252, MacRoman, Shift-JIS and all others that .NET knows.</summary>
internal static class ForeignEncoding
{
    /// <summary>The encoding of that name; an error of the command line where there is none.</summary>
    public static Encoding? Parse(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            result.AddError($"'{name}' is no encoding that is known here; use a name such as windows-1252, iso-8859-15 or macintosh");
            return null;
        }
    }
}
