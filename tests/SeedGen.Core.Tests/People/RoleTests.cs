namespace SeedGen.Core.Tests.People;

/// <summary>What a text says that somebody is: the whole phrase, and nothing that is said of somebody else.</summary>
public class RoleTests
{
    [Theory]
    [InlineData("Volunteers supporting Mr. Renko met on Monday.", "Renko")]
    [InlineData("Justice Minister Mr. Renko left.", "Renko (Justice Minister)")]
    [InlineData("Many followed President Pike to the sea.", "Pike (President)")]
    [InlineData("A guard shot and wounded President Pike.", "Pike (President)")]
    [InlineData("The bill President Orla Tain signed was long.", "Orla Tain (President)")]
    [InlineData("They met the ousted Mayor Orla Tain.", "Orla Tain (ousted Mayor)")]
    [InlineData("School board President Orla Tain left.", "Orla Tain (School board President)")]
    [InlineData("This summer Lowmere Bank analyst Tom Iddle wrote a note.", "Tom Iddle (Lowmere Bank analyst)")]
    [InlineData("AS Opposition Leader Nora Quist said, taxes fell.", "Nora Quist (Opposition Leader)")]
    [InlineData("He met former first lady Celia Strand.", "Celia Strand (former first lady)")]
    [InlineData("He met convicted forger Carlo Benn.", "Carlo Benn (convicted forger)")]
    [InlineData("Millionaire 2031 Liberal frontrunner Carlo Benn won.", "Carlo Benn (Millionaire 2031 Liberal frontrunner)")]
    [InlineData("Central Bank of Port Ellerby President Odile Marsh spoke.", "Odile Marsh (Central Bank of Port Ellerby President)")]
    [InlineData("Presidential candidate Sen. Odile Marsh spoke.", "Odile Marsh (Presidential candidate; Sen.)")]
    [InlineData("Fellow candidate Lowmere Mayor Odile Marsh spoke.", "Odile Marsh (Fellow candidate; Lowmere Mayor)")]
    [InlineData("He spoke for his wife Liberal candidate Odile Marsh.", "Odile Marsh (his wife; Liberal candidate)")]
    [InlineData("It is a group backing former Lowmere Mayor Odile Marsh.", "Odile Marsh (former Lowmere Mayor)")]
    [InlineData("The chair helped by pushing Mayor Marsh.", "Marsh (Mayor)")]
    [InlineData("Even Mayor Marsh has long admired Bishop Pike.", "Marsh (Mayor)|Pike (Bishop)")]
    [InlineData("Some accused Odile Marsh of it.", "Odile Marsh")]
    [InlineData("Officials say Liberal candidate Odile Marsh won.", "Odile Marsh (Liberal candidate)")]
    [InlineData("DEADLY FERRY EXPLOSION Lowmere Mayor Odile Marsh spoke.", "Odile Marsh (Lowmere Mayor)")]
    [InlineData("Fire chief Odile Marsh spoke.", "Odile Marsh (Fire chief)")]
    [InlineData("It is former secretary of state Odile Marsh who said no.", "Odile Marsh (former secretary of state)")]
    [InlineData("It is for then-Sen. Odile Marsh.", "Odile Marsh (then-Sen.)")]
    [InlineData("Union secretary-general Odile Marsh spoke.", "Odile Marsh (Union secretary-general)")]
    [InlineData("He met Under Secretary of State for Political Affairs Odile Marsh.",
        "Odile Marsh (Under Secretary of State for Political Affairs)")]
    [InlineData("Cartel office head Carla Moss spoke.", "Carla Moss (Cartel office head)")]
    [InlineData("He named businessmen Carl Moss and Tom Iddle.", "Carl Moss (businessman)|Tom Iddle (businessman)")]
    [InlineData("First lady Carla Moss spoke.", "Carla Moss (First lady)")]
    [InlineData("Deputies Carla Moss and Ann Lee spoke.", "Carla Moss (Deputy)|Ann Lee (Deputy)")]
    [InlineData("His co-stars Carla Moss and Ann Lee spoke.", "Carla Moss (His co-star)|Ann Lee (His co-star)")]
    [InlineData("Present were the mayor, Dr Carla Moss, the sheriff, Hon. Ann Lee, and the coroner, Tom Iddle.",
        "Carla Moss (mayor; Dr)|Ann Lee (Hon.)|Tom Iddle (coroner)")]
    [InlineData("The former Denmark international Carl Moss spoke.", "Carl Moss (former Denmark international)")]
    [InlineData("Carl Moss, the former Italy international, spoke.", "Carl Moss (the former Italy international)")]
    [InlineData("The bishop of Ellerby, the Rt Rev Carl Moss, spoke.", "Carl Moss (bishop of Ellerby; Rt Rev)")]
    [InlineData("Minister for Justice Carl Moss spoke.", "Carl Moss (Minister for Justice)")]
    [InlineData("Lowmere spokesman the Rev. Carl Moss spoke.", "Carl Moss (Lowmere spokesman; Rev.)")]
    [InlineData("Town Hall hopeful Carl Moss spoke.", "Carl Moss (Town Hall hopeful)")]
    [InlineData("Council on Lowmere Affairs President Carl Moss spoke.", "Carl Moss (Council on Lowmere Affairs President)")]
    [InlineData("Ellerby energy and mines minister Carl Moss spoke.", "Carl Moss (Ellerby energy and mines minister)")]
    [InlineData("It has “Far From Home” star Carl Moss in it.", "Carl Moss (“Far From Home” star)")]
    [InlineData("Ann Lee is an adviser to Lowmere Mayor Carl Moss.", "Ann Lee|Carl Moss (Lowmere Mayor)")]
    [InlineData("Nobody wants a President Carl Moss.", "Carl Moss")]
    [InlineData("She was the best friend Carl Moss always hoped to have.", "Carl Moss")]
    [InlineData("Heirs of two victims sue Carl Moss.", "Carl Moss")]
    [InlineData("For the plaintiff, advocate Carl Moss said no.", "Carl Moss (advocate)")]
    [InlineData("Acting Mayor Carl Moss said no.", "Carl Moss (Acting Mayor)")]
    [InlineData("Taxes fell. Enter Mayor Marsh.", "Marsh (Mayor)")]
    [InlineData("Town Board Makes Promise To Lowmere Mayor Odile Marsh", "Odile Marsh (Lowmere Mayor)")]
    public void In_front_of_a_name_reach_as_far_as_their_phrase(string text, string people) => Assert.Equal(people, People(text));

    [Theory]
    [InlineData("Welsh juggler and actor Hal Burke sang.", "Hal Burke (Welsh juggler and actor)")]
    [InlineData("It went to former engineer and inventor Juno Marrow.", "Juno Marrow (former engineer and inventor)")]
    [InlineData("The mayor and councilman Hal Burke sang.", "Hal Burke (councilman)")]
    [InlineData("Sens. Dan Rowe (Ky.) and Mark Hale (Fla.) left.", "Dan Rowe (Sen.)|Mark Hale (Sen.)")]
    [InlineData("Govs. Dan Rowe of Ohio and Mark Hale of Maine left.", "Dan Rowe (Gov.)|Mark Hale (Gov.)")]
    [InlineData("Two senior analysts, Peter Lane and Carl Moss, found it.", "Peter Lane (senior analyst)|Carl Moss (senior analyst)")]
    [InlineData("Peter Lane and Carl Moss, the owners of the mill, left.",
        "Peter Lane (the owners of the mill)|Carl Moss (the owners of the mill)")]
    [InlineData("It is from the actresses Nora Hale and Una Pike.", "Nora Hale (actress)|Una Pike (actress)")]
    [InlineData("The managers Emil Farrell had hired left.", "Emil Farrell")]
    public void Can_be_joint_and_shared(string text, string people) => Assert.Equal(people, People(text));

    [Theory]
    [InlineData("Husband Emil, who runs a mill, left.", "Emil (Husband)")]
    [InlineData("A lawyer, Abel Renko has done this for years.", "Abel Renko (lawyer)")]
    [InlineData("Through a lawyer, Abel Renko declined.", "Abel Renko")]
    [InlineData("Like her heroine, Una Varga left.", "Una Varga")]
    [InlineData("He could be the next tenant of the palace, Abel Renko said.", "Abel Renko")]
    [InlineData("It was found by the tenant of the palace, Abel Renko.", "Abel Renko (tenant of the palace)")]
    [InlineData("Another analyst, Abel Renko of Lowmere, left.", "Abel Renko (analyst)")]
    [InlineData("The Ellerby union’s head of its youth wing, Abel Renko, left.", "Abel Renko (Ellerby union’s head of its youth wing)")]
    [InlineData("The energy and mines minister, Abel Renko, left.", "Abel Renko (energy and mines minister)")]
    [InlineData("After the fire in the Lowmere Trade Hall, Abel Renko, a proud veteran, left.", "Abel Renko (a proud veteran)")]
    [InlineData("His estranged daughter (Millicent Farrow) left.", "Millicent Farrow (His estranged daughter)")]
    public void Before_a_comma_belong_to_the_name_only_in_apposition(string text, string people) => Assert.Equal(people, People(text));

    [Theory]
    [InlineData("Hugo Weber, his wife, Una, and others left.", "Hugo Weber|Una (his wife)")]
    [InlineData("His treasurer, Simon Perry, and former councilman Ruben Vale left.",
        "Simon Perry (His treasurer)|Ruben Vale (former councilman)")]
    [InlineData("Treasurer Ann Tallis, Deputy Librarian Jon Moran and Deputy Librarian Helga Ober met.",
        "Ann Tallis (Treasurer)|Jon Moran (Deputy Librarian)|Helga Ober (Deputy Librarian)")]
    [InlineData("A senior Tallis administration official spoke. Ann Tallis left.", "Ann Tallis")]
    public void Of_a_neighbour_are_not_taken(string text, string people) => Assert.Equal(people, People(text));

    [Theory]
    [InlineData("Walter Finch, I-Vt., a lifelong carpenter, left.", "Walter Finch (a lifelong carpenter)")]
    [InlineData("Rep. Elias Bowen (D-Md.), chair of the panel, left.", "Elias Bowen (Rep.; chair of the panel)")]
    [InlineData("Stephen Corwin, MD, president of the society, left.", "Stephen Corwin (president of the society)")]
    [InlineData("Gov. John Corwin of Ohio, a lifelong carpenter, left.", "John Corwin (Gov.; a lifelong carpenter)")]
    [InlineData("Conrad Lamont, Action for Ellerby’s managing director, left.", "Conrad Lamont (Action for Ellerby’s managing director)")]
    [InlineData("With him was Robert Stannard, a Liberal organiser who was baking.",
        "Robert Stannard (a Liberal organiser who was baking)")]
    [InlineData("Lorenz Pell—a Lowmere bus driver—left.", "Lorenz Pell (a Lowmere bus driver)")]
    [InlineData("Stephen Corwin, M.D., chief of the ward, left.", "Stephen Corwin (chief of the ward)")]
    [InlineData("Stephen Corwin, also a Lowmere doctor, left.", "Stephen Corwin (a Lowmere doctor)")]
    [InlineData("Stephen Corwin, now professor of law at Lowmere, left.", "Stephen Corwin (now professor of law at Lowmere)")]
    [InlineData("Stephen Corwin, managing partner of the firm, left.", "Stephen Corwin (managing partner of the firm)")]
    [InlineData("Stephen Corwin, one of the founders of the firm, left.", "Stephen Corwin (one of the founders of the firm)")]
    [InlineData("Stephen Corwin, a senior Lowmere official responsible for bees, left.",
        "Stephen Corwin (a senior Lowmere official responsible for bees)")]
    [InlineData("Stephen Corwin, a Salem, Ohio, native and 2011 Lowmere graduate, left.",
        "Stephen Corwin (a Salem, Ohio, native and 2011 Lowmere graduate)")]
    [InlineData("Stephen Corwin, 42, faces one count of arson.", "Stephen Corwin")]
    [InlineData("Stephen Corwin, the spectroscopist on duty, left.", "Stephen Corwin (the spectroscopist on duty)")]
    [InlineData("Stephen Corwin, an Indonesian who uses one name, left.", "Stephen Corwin (an Indonesian who uses one name)")]
    [InlineData("Stephen Corwin, a Lowmere pollster working for the union, left.",
        "Stephen Corwin (a Lowmere pollster working for the union)")]
    [InlineData("Stephen Corwin, a highly respected pollster, left.", "Stephen Corwin (a highly respected pollster)")]
    public void Behind_a_name_may_follow_its_tags(string text, string people) => Assert.Equal(people, People(text));

    [Theory]
    [InlineData("Noah Albers, the co-author of “Going Home,” left.", "Noah Albers (the co-author of “Going Home”)")]
    [InlineData("Emil Leroy, the forger known as “Quill,” left.", "Emil Leroy (the forger known as “Quill”)")]
    [InlineData("Tom Rossi, a plumber from Alma, Neb., who left, was there.", "Tom Rossi (a plumber from Alma, Neb., who left)")]
    [InlineData("Victor Pender, a carpenter whose brother-in-law, Leo Kern, died, left.", "Victor Pender (a carpenter)|Leo Kern")]
    [InlineData("Sam Lowe, the director of the mill said in a statement.", "Sam Lowe (the director of the mill)")]
    [InlineData("Struck by Sam Lowe, the director of the mill fell.", "Sam Lowe")]
    [InlineData("Sam Lowe, a cellist bound for Ellerby, was there.", "Sam Lowe (a cellist bound for Ellerby)")]
    [InlineData("Mae Lowe, president of the union (LMU) since May, left.", "Mae Lowe (president of the union (LMU) since May)")]
    [InlineData("Mae Lowe, a doctor from Ellerby, South Carolina, left.", "Mae Lowe (a doctor from Ellerby, South Carolina)")]
    [InlineData("Mae Lowe, the guide who won fame when she cried “Enough!” at a bear, left.", "Mae Lowe (the guide who won fame)")]
    [InlineData("But Mae Lowe, a Lowmere lawyer said it would.", "Mae Lowe (a Lowmere lawyer)")]
    [InlineData("Mae Lowe, an aide said, left.", "Mae Lowe")]
    [InlineData("In the letter - sent to the office of Mae Lowe - the Lowmere Liberal asks for it.", "Mae Lowe")]
    [InlineData("Mae Lowe, an adviser on trade, rural energy and law, left.", "Mae Lowe (an adviser on trade, rural energy and law)")]
    [InlineData("Mae Lowe, the adviser on trade, farmers and clerks left.", "Mae Lowe (the adviser on trade)")]
    [InlineData("Mae Lowe, the bank’s deputy head, left.", "Mae Lowe (the bank’s deputy head)")]
    public void Behind_a_name_end_with_their_phrase(string text, string people) => Assert.Equal(people, People(text));

    private static string People(string text) => string.Join("|", Compiled.Text("Title\n\n" + text + "\n").ShowPeople());
}
