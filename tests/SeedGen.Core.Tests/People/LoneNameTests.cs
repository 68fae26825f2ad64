namespace SeedGen.Core.Tests.People;

/// <summary>
/// Persons whom the text calls by one word and never introduces, each beside a firm or a place that the same words must not make one.
/// </summary>
public class LoneNameTests
{
    [Theory]
    [InlineData("In 1999 the Varga administration fell. The Lowmere city administration did not.", "Varga")]
    [InlineData("It was in Varga’s cabinet. It was in Ellerbow’s warehouse.", "Varga")]
    [InlineData("Most people liked Varga’s late wife. Most people liked Ellerbow’s parent.", "Varga")]
    [InlineData("On Monday Varga shrugged. On Monday Ellerbow closed.", "Varga")]
    [InlineData("In the end Varga won his party’s vote. In the end Ellerbow won its first customer.", "Varga")]
    [InlineData("Ben Thorpe left when Ellerbow rejected his offer.", "Ben Thorpe")]
    [InlineData("“Why?” Varga asked. “Now!” Ellerbow said.", "Varga")]
    [InlineData("They were put up by Hollis and Varga and Ann Lee. They were put up in Ellerbow and Lowmere.", "Hollis|Varga|Ann Lee")]
    [InlineData("They were put up by Ann Lee and Varga. “No,” Varga said.", "Ann Lee|Varga")]
    [InlineData("They were put up by Ann Lee and Varga. A branch in Varga closed.", "Ann Lee")]
    public void Are_found(string text, string people) =>
        Assert.Equal(people, string.Join("|", Compiled.Text("Title\n\n" + text + "\n").People.Select(p => p.Name)));
}
