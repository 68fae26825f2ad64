using SeedGen.Generator.Model;
using SeedGen.Naming;

namespace SeedGen.Generator.Emit;

/// <summary>Writes <c>Seeds.People</c>: every name over all documents.</summary>
internal static class PeopleEmitter
{
    /// <summary>The source of the file.</summary>
    public static string Emit(SeedIndex index, GeneratorOptions options)
    {
        Profile[] profiles = Collect(index);
        CodeWriter writer = FileHeader.Begin(options);
        using (writer.Braces("namespace " + options.Namespace))
        {
            using (writer.Braces($"{options.Visibility} static partial class Seeds"))
            {
                writer.Line(
                    """
                    /// <summary>Everybody whom a document names, in the order of the names.</summary>
                    public static ProfileList People { get { return ProfileList.Instance; } }
                    """);
                writer.Line();
                EmitList(writer, profiles, options);
            }
        }

        return writer.ToString();
    }

    /// <summary>Everybody, in the ordinal order of the names.</summary>
    private static Profile[] Collect(SeedIndex index)
    {
        Dictionary<string, Profile> profiles = new(StringComparer.Ordinal);
        for (int d = 0; d < index.Documents.Count; d++)
        {
            for (int p = 0; p < index.Documents[d].People.Count; p++)
            {
                string name = index.Documents[d].People[p];
                if (!profiles.TryGetValue(name, out Profile? profile)) profiles.Add(name, profile = new Profile(name));
                profile.Places.Add(d);
                profile.Places.Add(p);
            }
        }

        Profile[] sorted = [.. profiles.Values];
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return sorted;
    }

    private static void EmitList(CodeWriter writer, Profile[] profiles, GeneratorOptions options)
    {
        string q = FileHeader.Question(options);
        writer.Summary("The names of all documents.");
        writer.Line(FileHeader.Attributes);
        using (writer.Braces("public sealed class ProfileList : global::System.Collections.Generic.IReadOnlyList<SeedProfile>"))
        {
            writer.Line(
                $$"""
                internal static readonly ProfileList Instance = new ProfileList();
                private readonly string[] _names = AllNames();
                private readonly int[][] _places = new int[{{CodeWriter.Number(profiles.Length)}}][];
                private readonly SeedProfile{{q}}[] _items = new SeedProfile{{q}}[{{CodeWriter.Number(profiles.Length)}}];

                private ProfileList()
                {
                    // Of each name how often it appears, then document and person of each appearance.
                    SeedNumbers numbers = new SeedNumbers(AllPlaces());
                    for (int i = 0; i < _places.Length; i++)
                    {
                        int[] places = _places[i] = new int[2 * numbers.Next()];
                        for (int j = 0, document = 0; j < places.Length; j += 2)
                        {
                            places[j] = document += numbers.Next();
                            places[j + 1] = numbers.Next();
                        }
                    }
                }

                /// <summary>Number of names.</summary>
                public int Count { get { return _items.Length; } }

                /// <summary>The name at this position.</summary>
                public SeedProfile this[int index] { get { return _items[index] ?? (_items[index] = new SeedProfile(_names[index], _places[index])); } }

                /// <summary>The entry of this name; null where no document names anybody so.</summary>
                public SeedProfile{{q}} Find(string name)
                {
                    int index = global::System.Array.BinarySearch(_names, name, global::System.StringComparer.Ordinal);
                    return index < 0 ? null : this[index];
                }

                /// <inheritdoc/>
                public global::System.Collections.Generic.IEnumerator<SeedProfile> GetEnumerator() { return new SeedEnumerator<SeedProfile>(this); }

                global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() { return GetEnumerator(); }
                """);
            if (options.HasMembers) EmitMembers(writer, profiles);
            writer.Line();
            EmitTables(writer, profiles);
        }
    }

    private static void EmitMembers(CodeWriter writer, Profile[] profiles)
    {
        IReadOnlyList<string> names = Identifiers.MakeUnique([.. profiles.Select(p => Identifiers.FromPersonName(p.Name))],
            ReservedNames.InLists);
        for (int i = 0; i < profiles.Length; i++)
        {
            int documents = profiles[i].Places.Count / 2;
            string where = documents == 1 ? "one document" : CodeWriter.Number(documents) + " documents";
            writer.Line();
            writer.Summary($"{CSharpText.Comment(profiles[i].Name)}, in {where}.");
            writer.Line($"public SeedProfile {names[i]} {{ get {{ return this[{CodeWriter.Number(i)}]; }} }}");
        }
    }

    /// <summary>The names in one literal, and where each of them appears.</summary>
    private static void EmitTables(CodeWriter writer, Profile[] profiles)
    {
        string names = string.Join("\n", profiles.Select(p => p.Name.Replace('\n', ' ')));
        writer.Line(profiles.Length == 0
            ? "private static string[] AllNames() { return new string[0]; }"
            : $"private static string[] AllNames() {{ return {CSharpText.Literal(names)}.Split('\\n'); }}");
        writer.Line();
        writer.Line($"private static string AllPlaces() {{ return {Pack(profiles)}; }}");
    }

    /// <summary>Documents come in order: of each the distance from the one before is written.</summary>
    private static string Pack(Profile[] profiles)
    {
        PackedNumbers numbers = new();
        foreach (Profile profile in profiles)
        {
            List<int> places = profile.Places;
            numbers.Add(places.Count / 2);
            for (int i = 0, document = 0; i < places.Count; document = places[i], i += 2)
            {
                numbers.Add(places[i] - document);
                numbers.Add(places[i + 1]);
            }
        }

        return numbers.ToLiteral();
    }

    /// <summary>A name, and where it appears: pairs of document and person.</summary>
    private sealed class Profile(string name)
    {
        public string Name { get; } = name;

        public List<int> Places { get; } = [];
    }
}
