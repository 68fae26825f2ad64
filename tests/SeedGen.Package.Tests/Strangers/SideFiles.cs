using SeedGen.Package.Tests.Harness;

namespace SeedGen.Package.Tests.Strangers;

/// <summary>Projects with side files.</summary>
internal static class SideFiles
{
    /// <summary>Something is wrong in each of them.</summary>
    public static readonly Stranger Wrong = new("WrongSides")
    {
        Items = """
            <SeedFile Remove="seeds/draft.txt" />
            <SeedSideFile Remove="seeds/draft.seed.yaml" />
            <SeedFile Include="../WrongSidesElsewhere/*.txt" Link="seeds/%(Filename)%(Extension)" />
            """,
        Files =
        {
            ["seeds/_seeds.yaml"] = "people:\n  - name: Cy Hall\n  - name: Nora Quist\nbylin: x\n",
            ["seeds/bridge.txt"] = Texts.Bridge,
            ["seeds/bridge.seed.yaml"] = "desk: town\nquotes:\n  - starts: we never\n    ignore: true\n",
            ["seeds/gone.seed.yaml"] = "desk: town\n",
            ["seeds/draft.txt"] = "Draft\n",
            ["seeds/draft.seed.yaml"] = "title: [\n",
            ["../WrongSidesElsewhere/linked.txt"] = Texts.Bridge,
            ["../WrongSidesElsewhere/linked.seed.yaml"] = "date: soon\n",
            ["../WrongSidesElsewhere/_seeds.yaml"] = "people:\n  - name: Bob Ray\n",
        },
    };

    /// <summary>Prints what its side files say.</summary>
    public static readonly Stranger Edited = new("EditedSides")
    {
        Files =
        {
            ["seeds/a.txt"] = Texts.Bridge,
            ["seeds/a.seed.yaml"] = "desk: one\n",
            ["Program.cs"] = "System.Console.WriteLine(EditedSides.Seeds.A.Desk);\n",
        },
    };

    public static IReadOnlyCollection<Stranger> All => [Wrong, Edited];
}
