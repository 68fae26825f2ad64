namespace SeedGen.Core.Tests.People;

/// <summary>Firms, places and ships whose names look like a person's, each beside a person whom the same words would make one.</summary>
public class NoPersonsTests
{
    [Theory]
    [InlineData("Peter Gadsby, which makes kettles, lost money. Ann Lee, who makes kettles, did not.", "Ann Lee")]
    [InlineData("Peter Gadsby, based in Ellerby, lost money.", "")]
    [InlineData("The papers were prepared by the law firm Vermeer Frank, whose partners met Ann Lee.", "Ann Lee")]
    [InlineData("Rosa Gadsby Co said profit fell. Rosa Gadsby Co met its board on Monday.", "")]
    [InlineData("Thorpe Gadsby said profit fell. Thorpe is based in Ellerby. Shares in Thorpe rose.", "")]
    [InlineData("Thorbe Gadsby said no. Ann Lee, the MP for Thorbe Gadsby, spoke.", "Ann Lee (the MP for Thorbe Gadsby)")]
    [InlineData("He sailed the Lady Peter Gadsby to Ellerby.", "")]
    [InlineData("The Queen Thora Hospital opened. Queen Thora Hospital has beds.", "")]
    [InlineData("The Prairie Tuvel Railway sent a bill. Prairie Tuvel paid nothing.", "")]
    [InlineData("Members heard that Not Vermeer, who spoke, was there.", "")]
    [InlineData("The U.S. Dollar rose. U.S. Merchant banks sold U.S. Dlrs. U.S. Silas, who chairs a bank, bought.", "U.S. Silas")]
    [InlineData("“It will fall,” said Ann Lee of Rosa Gadsby. Rosa Gadsby agreed.", "Ann Lee")]
    [InlineData("“It will fall,” said Ann Lee, of Rosa Gadsby. Rosa Gadsby agreed.", "Ann Lee")]
    [InlineData("Ann Lee of brokers Rosa Gadsby said it will fall.", "Ann Lee")]
    [InlineData("Ann Lee, a nurse at Rosa Gadsby, left. Ben Thorpe, a nurse, and Rosa Gadsby came.", "Ann Lee (a nurse at Rosa Gadsby)|Ben Thorpe (a nurse)")]
    [InlineData("Ben Thorpe, a nurse, and Rosa Gadsby came.", "Ben Thorpe (a nurse)|Rosa Gadsby")]
    [InlineData("Ann Lee, an analyst with stockbroker Rosa Gadsby, left.", "Ann Lee (an analyst with stockbroker Rosa Gadsby)")]
    [InlineData("Peter Gadsby, Rosa Thorpe and Co. lost money. Peter Gadsby, Rosa Thorpe and Ann Lee left.", "Ann Lee")]
    [InlineData("Ann Lee of Lowmere and Ben Thorpe of Ellerby met Rosa Gadsby.", "Ann Lee|Ben Thorpe|Rosa Gadsby")]
    [InlineData("Rosa Gadsby of Rosa Gadsby and Co said profit fell. “No,” Gadsby said.", "Rosa Gadsby")]
    [InlineData("Ann Lee was Vice President then, and the Vice President said no.", "Ann Lee")]
    public void Are_left_out(string text, string people) => Assert.Equal(people, string.Join("|", Compiled.Text("Title\n\n" + text + "\n").ShowPeople()));

    [Theory]
    [InlineData("Mohammed bin Sultan al-Rumani, 45, left.", "Mohammed bin Sultan al-Rumani")]
    [InlineData("Kiptoo arap Rono, 45, left.", "Kiptoo arap Rono")]
    [InlineData("Donal Ó Briain, 45, left. “No,” Ó Briain said.", "Donal Ó Briain")]
    [InlineData("The Member of Parliament Wee Siew Kim, 45, left.", "Wee Siew Kim")]
    [InlineData("The man, named as Osk Rumani, left.", "Osk Rumani")]
    [InlineData("A singer known only as Tilda left. Then Tilda sang.", "Tilda")]
    [InlineData("Ásdís Hallsdóttir said no. “No,” Ásdís said.", "Ásdís Hallsdóttir")]
    public void Names_of_many_kinds_are_whole(string text, string name) => Assert.Equal(name, Assert.Single(Compiled.Text("Title\n\n" + text + "\n").People).Name);
}
