using SeedGen.Package.Tests.Strangers;

namespace SeedGen.Package.Tests;

/// <summary>Strangers' projects build and run with the package.</summary>
[Collection(AllBuildsCollection.Name)]
public class ConsumerTests(AllBuilds all)
{
    [LongFact]
    public void None_of_them_sees_a_warning() =>
        Assert.All(Consumers.All, stranger => Assert.Equal([], all.Value.LinesOf(stranger).Select(line => line + " " + line.Message)));

    [LongFact]
    public void All_of_them_are_built() => Assert.All(
        Consumers.All,
        stranger => Assert.True(
            File.Exists(all.Value.PathIn(stranger, $"bin/Debug/{stranger.Framework}/{stranger.Name}.dll")),
            stranger.Name + "\n" + all.Value.Log));

    [LongFact]
    public void Texts_as_resources_make_the_same_program()
    {
        Assert.Equal(Texts.BridgeOutput + "Mayor\n5\n", all.Value.OutputOf(Consumers.Console));
        Assert.Equal(all.Value.OutputOf(Consumers.Console), all.Value.OutputOf(Consumers.Embedding));
    }

    [LongFact]
    public void Whoever_references_a_project_with_the_package_gets_nothing_of_it()
    {
        Assert.Equal("Council votes for the new bridge\n", all.Value.OutputOf(Consumers.Unaware));
        string generated = all.Value.PathIn(Consumers.Unaware, "obj/Debug/net10.0/generated");
        Assert.Empty(Directory.Exists(generated) ? Directory.GetFiles(generated, "SeedGen*", SearchOption.AllDirectories) : []);
    }

    [LongFact]
    public void A_project_chooses_its_documents_and_their_names() => Assert.Equal(
        "seeds/one.txt: One\nseeds/two.txt: Two\nOneTwo\n", all.Value.OutputOf(Consumers.Chosen));

    [LongFact]
    public void Names_of_any_kind_become_identifiers() => Assert.Equal(
        "seeds/2024/harbour strike.txt: Strike\nseeds/C#14; a~1 'draft'.txt: Language\nseeds/Überfahrt – März.txt: Crossing\nStrikeCrossing_2024_my_app\n",
        all.Value.OutputOf(Consumers.Named));

    [LongFact]
    public void Side_files_say_what_documents_cannot() => Assert.Equal(
        """
        seeds/bridge.txt: Council votes for the new bridge
          Nora Quist: a gift to the next century.
          Lena Marr: We have waited long enough, Now we build.
        seeds/linked/ferry.txt: The ferry sails
          Ann Lee: It may sail,
        2024-05-06 The Ellerby Packet town The Ellerby Packet
        SeedGen/seeds/bridge.txt SeedGen/seeds/linked/ferry.txt

        """.ReplaceLineEndings("\n"),
        all.Value.OutputOf(Consumers.Sided));

    [LongFact]
    public void Versions_may_be_kept_centrally() => Assert.Equal(Texts.BridgeOutput, all.Value.OutputOf(Consumers.Central));
}
