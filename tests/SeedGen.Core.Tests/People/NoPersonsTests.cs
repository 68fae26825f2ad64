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
    [InlineData("The ice held the RV Rosa Gadsby for a week, and the MP Ann Lee left.", "Ann Lee (MP)")]
    [InlineData("Parts of Thorpe Gadsby were dark, and residents of Thorpe Gadsby left.", "")]
    [InlineData("Sir, your paper says that it is dark. Sir, it is not.", "")]
    [InlineData("The Queen Thora Hospital opened. Queen Thora Hospital has beds.", "")]
    [InlineData("The Prairie Tuvel Railway sent a bill. Prairie Tuvel paid nothing.", "")]
    [InlineData("Members heard that Not Vermeer, who spoke, was there.", "")]
    [InlineData("The U.S. Dollar rose. U.S. Merchant banks sold U.S. Dlrs. U.S. Elias, who chairs a bank, bought.", "U.S. Elias")]
    [InlineData("“It will fall,” said Ann Lee of Rosa Gadsby. Rosa Gadsby agreed.", "Ann Lee")]
    [InlineData("“It will fall,” said Ann Lee, of Rosa Gadsby. Rosa Gadsby agreed.", "Ann Lee")]
    [InlineData("Ann Lee of brokers Rosa Gadsby said it will fall.", "Ann Lee")]
    [InlineData("Ann Lee, a nurse at Rosa Gadsby, left. Ben Thorpe, a nurse, and Rosa Gadsby came.",
        "Ann Lee (a nurse at Rosa Gadsby)|Ben Thorpe (a nurse)")]
    [InlineData("Ben Thorpe, a nurse, and Rosa Gadsby came.", "Ben Thorpe (a nurse)|Rosa Gadsby")]
    [InlineData("Ann Lee, an analyst with stockbroker Rosa Gadsby, left.", "Ann Lee (an analyst with stockbroker Rosa Gadsby)")]
    [InlineData("Peter Gadsby, Rosa Thorpe and Co. lost money. Peter Gadsby, Rosa Thorpe and Ann Lee left.", "Ann Lee")]
    [InlineData("Ann Lee of Lowmere and Ben Thorpe of Ellerby met Rosa Gadsby.", "Ann Lee|Ben Thorpe|Rosa Gadsby")]
    [InlineData("Rosa Gadsby of Rosa Gadsby and Co said profit fell. “No,” Gadsby said.", "Rosa Gadsby")]
    [InlineData("She was taken to Rosa Gadsby hospital. He came to the Rosa Gadsby refugee camp.", "")]
    [InlineData("Ann Lee works at a consulting firm called Rosa Gadsby.", "Ann Lee")]
    [InlineData("A film called Rosa Gadsby was shown by a man called Rosa Thorpe.", "Rosa Thorpe")]
    [InlineData("They let it to early rival Ellerbow and early rival Ben Thorpe.", "Ben Thorpe (early rival)")]
    [InlineData("Gadsby Cargo, a parcel contractor in Lowmere, closed.", "")]
    [InlineData("They met on the eve of Walter Gadsby Day.", "")]
    [InlineData("The Mother Benedict Church burned down, and so did the Northern Lutheran Reformed Church.", "")]
    [InlineData("She was a practicing Roman Catholic who went to Mass.", "")]
    [InlineData("It was before Cobalt Laketers would be voting.", "")]
    [InlineData("It hit a U.S. Ranger barracks, and U.S. Ranger officers said so.", "")]
    [InlineData("“It is scary,” says Ann Lee, MD, president of the Lowmere Society.", "Ann Lee (president of the Lowmere Society)")]
    [InlineData("“Wow, what an idea. Wow. I love it,” Ann Lee said.", "Ann Lee")]
    [InlineData("Ann Lee was on “Evening Rosa” and likes “Rosa Gadsby’s Diary.” She sang “Luna Vieja.”", "Ann Lee")]
    [InlineData("Ann Lee was on “The Late Hour With Rosa Gadsby.” Ann Lee wrote “Ben Thorpe” about Ben Thorpe.",
        "Ann Lee|Rosa Gadsby|Ben Thorpe")]
    [InlineData("Ann Lee wrote a book called “Farmers Who Fly.” It is about Farmers Who Fly.", "Ann Lee")]
    [InlineData("On Monday Ben Thorpe spoke. Will Thorpe’s plan do any better? Eager Thorpe supporters say so.", "Ben Thorpe")]
    [InlineData("They liked fellow Lowmerian Ben Thorpe.", "Ben Thorpe")]
    [InlineData("It was sold in Salem, N.J. Varga’s phone was cut off. Ann Lee Varga left.", "Ann Lee Varga")]
    [InlineData("It was meant to protect Lowmerians who had beliefs.", "")]
    [InlineData("They let it to brokers Rosa Gadsby in Lowmere. They let it to brokers Ann Lee and Ben Thorpe.",
        "Ann Lee (broker)|Ben Thorpe (broker)")]
    [InlineData("Woody Gadsby is heir to the Gadsby & Gadsby fortune.", "Woody Gadsby")]
    [InlineData("Northern Trust said profit fell, and its president, Ann Lee, left.", "Ann Lee (its president)")]
    [InlineData("Ann Lee was Vice President then, and the Vice President said no.", "Ann Lee")]
    public void Are_left_out(string text, string people) =>
        Assert.Equal(people, string.Join("|", Compiled.Text("Title\n\n" + text + "\n").ShowPeople()));

    [Theory]
    [InlineData("It was read by Akiko Umeda in Japanese and Tom Hollis in English.", "Akiko Umeda|Tom Hollis")]
    [InlineData("Members are Mark Varga, Helen Black, Mickee Larsson, Terrie Novelli and Nikhil Desai.",
        "Mark Varga|Helen Black|Mickee Larsson|Terrie Novelli|Nikhil Desai")]
    [InlineData("He was an aide to Mr. Varga and Clem Gadsby.", "Varga|Clem Gadsby")]
    public void Names_in_a_row_are_found(string text, string people) =>
        Assert.Equal(people, string.Join("|", Compiled.Text("Title\n\n" + text + "\n").People.Select(p => p.Name)));

    [Theory]
    [InlineData("Mohammed bin Sultan al-Rumani, 45, left.", "Mohammed bin Sultan al-Rumani")]
    [InlineData("Kiptoo arap Rono, 45, left.", "Kiptoo arap Rono")]
    [InlineData("Donal Ó Briain, 45, left. “No,” Ó Briain said.", "Donal Ó Briain")]
    [InlineData("The Member of Parliament Wee Siew Kim, 45, left.", "Wee Siew Kim")]
    [InlineData("The man, named as Osk Rumani, left.", "Osk Rumani")]
    [InlineData("A singer known only as Tilda left. Then Tilda sang.", "Tilda")]
    [InlineData("Gov. R.T. “Dutch” Weatherby left on Monday.", "R.T. Weatherby")]
    [InlineData("The police met 19-year-old Ermalene Coetzer.", "Ermalene Coetzer")]
    [InlineData("A head of drainage named Bernard Posling came.", "Bernard Posling")]
    [InlineData("“No,” Merlanne Verbeek, a Ruritanian then working for the Harbour Board, wrote.", "Merlanne Verbeek")]
    [InlineData("They asked her son, 26-year-old Tyrenzo.", "Tyrenzo")]
    [InlineData("“It was,” she said.\n\nCelia Hollis Described Her Time In Lowmere", "Celia Hollis")]
    [InlineData("Commenter Peter Stavenhagen agreed with the others.", "Peter Stavenhagen")]
    [InlineData("In the office Norm Kestenbauer was asleep.", "Norm Kestenbauer")]
    [InlineData("It was Robert March in the office.", "Robert March")]
    [InlineData("They liked Benjamin Osgood Tuvel’s Fair Share.", "Benjamin Osgood Tuvel")]
    [InlineData("She came with 13-year-old Benedict in tow.", "Benedict")]
    [InlineData("Our Ambassador to Lodi Ottavio Salerno left.", "Ottavio Salerno")]
    [InlineData("On the roof Luke Sowers was asleep.", "Luke Sowers")]
    [InlineData("Outside, Mary Beth Oskarro, a retired mail carrier who had driven there, stood.", "Mary Beth Oskarro")]
    [InlineData("One of those elders, 82-year-old Brenda Keeper, was flown out.", "Brenda Keeper")]
    [InlineData("Ásdís Hallsdóttir said no. “No,” Ásdís said.", "Ásdís Hallsdóttir")]
    public void Names_of_many_kinds_are_whole(string text, string name) =>
        Assert.Equal(name, Assert.Single(Compiled.Text("Title\n\n" + text + "\n").People).Name);
}
