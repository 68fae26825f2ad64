using SeedGen.Findings;
using SeedGen.Language.Capitals;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Language;

/// <summary>What a text that has no small letters would have in small ones.</summary>
public class TrueCaseTests
{
    [Theory]
    [InlineData("THE MAYOR SPOKE.", "The mayor spoke.")]
    [InlineData("“WE TRIED,” MAYOR ORLA TAIN SAID.", "“We tried,” Mayor Orla Tain said.")]
    [InlineData("“WHY?” SAID ILSE VARGA. SHE LEFT.", "“Why?” said Ilse Varga. She left.")]
    [InlineData("IT WAS \"OVER,\" HE SAID.", "It was \"over,\" he said.")]
    [InlineData("HE SAID: \"WE TRIED.\"", "He said: \"We tried.\"")]
    [InlineData("SEN. J. T. TAIN, R-OHIO, SAID I’M LATE.", "Sen. J. T. Tain, R-Ohio, said I’m late.")]
    [InlineData("ON MONDAY THE LOWMERE COUNCIL MET.", "On Monday the Lowmere Council met.")]
    [InlineData("THE U.S. SENT FOOD TO KENYA.", "The U.S. sent food to Kenya.")]
    [InlineData("MARK BAKER CALLED. “HELLO,” SAID BAKER.", "Mark Baker called. “Hello,” said Baker.")]
    [InlineData("A BAKER CALLED.", "A baker called.")]
    [InlineData("THE STATE-LINKED INSURERS WERE THE STEEPEST.", "The state-linked insurers were the steepest.")]
    [InlineData("OSK O’DELL-BRACE CAME.", "Osk O’Dell-Brace came.")]
    public void Letters(string text, string small)
    {
        const string Rest = "\n\nNOBODY ELSE CAME TO THE HARBOR, AND THE BOAT WENT BACK TO WHERE IT HAD COME FROM THE DAY BEFORE.";
        Assert.Equal(small, ProseOf(text + Rest)[..text.Length]);
    }

    [Theory]
    [InlineData("THE MAYOR SPOKE")]
    [InlineData("THE MAYOR SPOKE TO NOBODY\n\nBut everybody heard what she had to say on that day in the harbor, and the boat went back.")]
    [InlineData("WHAT THE MAYOR SAID AT THE HARBOR ON MONDAY WHEN NOBODY WAS LISTENING TO HER\n\nBut everybody heard it.")]
    public void Headlines_stay(string text) => Assert.Equal(text, ProseOf(text));

    private static string ProseOf(string text)
    {
        SourceFile file = new("test.txt", text);
        FindingSink findings = new(text);
        return TrueCase.Of(DocumentReader.Read(file, [], findings, new ReadingMemory(), TestContext.Current.CancellationToken)).Prose;
    }
}
