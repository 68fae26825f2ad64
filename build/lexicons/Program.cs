// Packs src/SeedGen.Core/Lexicons into words.bin and names.bin.
//
//   dotnet run --project build/lexicons             after a change of a word list
//   dotnet run --project build/lexicons -- --check  exit 1 where the packed files are not what the lists say
using SeedGen.Lexicons;

string folder = Path.Combine(FindRepository(), "src/SeedGen.Core/Lexicons");
bool stale = false;
foreach ((string name, byte[] bytes) in LexiconPacker.Pack(folder))
{
    string path = Path.Combine(folder, name);
    bool same = File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    stale |= !same;
    if (!args.Contains("--check")) File.WriteAllBytes(path, bytes);
    Console.WriteLine($"{name}: {bytes.Length:N0} bytes{(same ? "" : args.Contains("--check") ? ", stale" : ", written")}");
}

return stale && args.Contains("--check") ? 1 : 0;

static string FindRepository()
{
    DirectoryInfo? folder = new(Directory.GetCurrentDirectory());
    while (folder != null && !File.Exists(Path.Combine(folder.FullName, "SeedGen.sln"))) folder = folder.Parent;
    return folder?.FullName ?? throw new InvalidOperationException("Run this inside the repository.");
}
