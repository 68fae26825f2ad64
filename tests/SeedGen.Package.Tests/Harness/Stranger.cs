namespace SeedGen.Package.Tests.Harness;

/// <summary>Somebody else's project that uses the package.</summary>
/// <param name="Name">Of the project and its folder.</param>
internal sealed record Stranger(string Name)
{
    /// <summary>What it is built for.</summary>
    public string Framework { get; init; } = "net10.0";

    /// <summary>More properties, as XML.</summary>
    public string Properties { get; init; } = "";

    /// <summary>More items, as XML.</summary>
    public string Items { get; init; } = "";

    /// <summary>How it asks for the package; VERSION stands for the version.</summary>
    public string Package { get; init; } = """<PackageReference Include="SeedGen" Version="VERSION" PrivateAssets="all" />""";

    /// <summary>Relative path → content.</summary>
    public Dictionary<string, string> Files { get; init; } = [];

    /// <summary>A program is run; a library has none.</summary>
    public bool IsProgram => Files.ContainsKey("Program.cs");

    /// <summary>Writes the project below <paramref name="root"/>.</summary>
    /// <returns>The path of the project file.</returns>
    public string WriteTo(string root, string version)
    {
        string folder = Path.Combine(root, Name);
        foreach ((string path, string content) in Files)
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }

        string project = Path.Combine(folder, Name + ".csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{Framework}</TargetFramework>
                <OutputType>{(IsProgram ? "Exe" : "Library")}</OutputType>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                {Package.Replace("VERSION", version)}
                {Items}
              </ItemGroup>
            </Project>
            """);
        return project;
    }
}
