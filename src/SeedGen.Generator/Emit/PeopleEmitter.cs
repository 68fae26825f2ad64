using SeedGen.Generator.Model;
using SeedGen.Naming;

namespace SeedGen.Generator.Emit;

/// <summary>Writes <c>Seeds.People</c>: every name over all documents.</summary>
internal static class PeopleEmitter
{
    /// <summary>The source of the file.</summary>
    public static string Emit(SeedIndex index, GeneratorOptions options)
    {
        List<(string Name, List<int> Places)> profiles = Collect(index);
        IReadOnlyList<string> names = Identifiers.MakeUnique([.. profiles.Select(p => Identifiers.FromPersonName(p.Name))], ReservedNames.InLists);
        CodeWriter writer = FileHeader.Begin(options);
        using (writer.Braces("namespace " + options.Namespace))
        {
            using (writer.Braces($"{options.Visibility} static partial class Seeds"))
            {
                writer.Line(
                    """
                    /// <summary>Everybody whom a document names: a list in the order of the names, and a member for each name.</summary>
                    public static ProfileList People { get { return ProfileList.Instance; } }
                    """);
                writer.Line();
                EmitList(writer, profiles, names, FileHeader.Question(options));
            }
        }

        return writer.ToString();
    }

    /// <summary>The names in ordinal order, each with pairs of document and person.</summary>
    private static List<(string Name, List<int> Places)> Collect(SeedIndex index)
    {
        SortedDictionary<string, List<int>> profiles = new(StringComparer.Ordinal);
        for (int d = 0; d < index.Documents.Count; d++)
        {
            for (int p = 0; p < index.Documents[d].People.Count; p++)
            {
                string name = index.Documents[d].People[p];
                if (!profiles.TryGetValue(name, out List<int>? places)) profiles.Add(name, places = []);
                places.Add(d);
                places.Add(p);
            }
        }

        return [.. profiles.Select(p => (p.Key, p.Value))];
    }

    private static void EmitList(CodeWriter writer, List<(string Name, List<int> Places)> profiles, IReadOnlyList<string> names, string q)
    {
        writer.Summary("The names of all documents.");
        writer.Line(FileHeader.Attributes);
        using (writer.Braces("public sealed class ProfileList : global::System.Collections.Generic.IReadOnlyList<SeedProfile>"))
        {
            writer.Line(
                $$"""
                internal static readonly ProfileList Instance = new ProfileList();
                private readonly string[] _names = AllNames();
                private readonly int[] _ends = PlaceEnds();
                private readonly int[] _places = Places();
                private readonly SeedProfile{{q}}[] _items = new SeedProfile{{q}}[{{CodeWriter.Number(profiles.Count)}}];

                private ProfileList() { }

                /// <summary>Number of names.</summary>
                public int Count { get { return _items.Length; } }

                /// <summary>The name at this position.</summary>
                public SeedProfile this[int index] { get { return _items[index] ?? (_items[index] = Create(index)); } }

                /// <inheritdoc/>
                public global::System.Collections.Generic.IEnumerator<SeedProfile> GetEnumerator()
                {
                    for (int i = 0; i < Count; i++) yield return this[i];
                }

                global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }
                """);
            for (int i = 0; i < profiles.Count; i++)
            {
                int documents = profiles[i].Places.Count / 2;
                writer.Line();
                writer.Summary($"{CSharpText.Comment(profiles[i].Name)}, in {(documents == 1 ? "one document" : CodeWriter.Number(documents) + " documents")}.");
                writer.Line($"public SeedProfile {names[i]} {{ get {{ return this[{CodeWriter.Number(i)}]; }} }}");
            }

            writer.Line();
            writer.Line(
                """
                private SeedProfile Create(int index)
                {
                    int start = index == 0 ? 0 : _ends[index - 1];
                    int[] places = new int[_ends[index] - start];
                    global::System.Array.Copy(_places, start, places, 0, places.Length);
                    return new SeedProfile(_names[index], places);
                }
                """);
            writer.Line();
            EmitTables(writer, profiles);
        }
    }

    /// <summary>The names in one literal, and where each of them appears: pairs of document and person.</summary>
    private static void EmitTables(CodeWriter writer, List<(string Name, List<int> Places)> profiles)
    {
        string names = string.Join("\n", profiles.Select(p => p.Name.Replace('\n', ' ')));
        writer.Line(profiles.Count == 0
            ? "private static string[] AllNames() { return new string[0]; }"
            : $"private static string[] AllNames() {{ return {CSharpText.Literal(names)}.Split('\\n'); }}");
        writer.Line();
        int end = 0;
        using (writer.Braces("private static int[] PlaceEnds()"))
        {
            using (writer.Initializer("return new int[]"))
            {
                foreach ((string name, List<int> places) in profiles)
                    writer.Line($"{CodeWriter.Number(end += places.Count)}, // {CSharpText.Comment(name)}");
            }
        }

        writer.Line();
        using (writer.Braces("private static int[] Places()"))
        {
            using (writer.Initializer("return new int[]"))
            {
                foreach ((string _, List<int> places) in profiles) writer.Line(string.Join(", ", places.Select(CodeWriter.Number)) + ",");
            }
        }
    }
}
