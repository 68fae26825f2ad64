using SeedGen.Model;

namespace SeedGen.Core.Tests.People;

/// <summary>Who is named, and that all names of one person lead to that person.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("Mayor Nora Quist met the council. Quist left early.", "Nora Quist (Mayor)")]
    [InlineData("Presidents Ann Tallis and Bram Osgood met.", "Ann Tallis (President)|Bram Osgood (President)")]
    [InlineData("Tomas Okafor, a hydrologist at the Lowmere Institute, was there.",
        "Tomas Okafor (a hydrologist at the Lowmere Institute)")]
    [InlineData("The Tallis-Osgood talks ended. Ann Tallis met Bram Osgood.", "Ann Tallis|Bram Osgood")]
    [InlineData("Ann Lee, who was adviser to Una Pike, left.", "Ann Lee|Una Pike")]
    [InlineData("Ann Lee, a former adviser to Presidents Bram Osgood, Una Pike and Tom Iddle, left.",
        "Ann Lee (a former adviser to Presidents Bram Osgood, Una Pike and Tom Iddle)|Bram Osgood (President)|Una Pike (President)|Tom Iddle (President)")]
    [InlineData("The Tallis administration fell. Ann Tallis had led it.", "Ann Tallis")]
    [InlineData("The Lowmere Institute met the Bank of Ellerby in June.", "")]
    [InlineData("Sources in Paris and London met on Monday.", "")]
    public void Are_found(string text, string people) =>
        Assert.Equal(people, string.Join("|", Compiled.Text("Title\n\n" + text + "\n").ShowPeople()));

    [Fact]
    public void The_fullest_name_stands_for_all()
    {
        Person person = Assert.Single(Compiled.Text("Talks end\n\nTallis was tired. Mayor Ann M. Tallis left. “No,” Ann Tallis said.\n").People);
        Assert.Equal(("Ann M. Tallis", "Ann", "Tallis", "AnnMTallis"), (person.Name, person.Given, person.Family, person.Id));
        Assert.Equal(["Tallis", "Ann Tallis"], person.Aliases);
        Assert.Equal(3, person.Mentions.Count);
    }

    [Theory]
    [InlineData("Ruud van der Steen", "Ruud", "van der Steen")]
    [InlineData("Carlo Di Benno", "Carlo", "Di Benno")]
    [InlineData("Elena Varga y Marrow", "Elena", "Varga y Marrow")]
    [InlineData("Ray Dunmore Jr.", "Ray", "Dunmore")]
    [InlineData("Zhang Weiming", "Weiming", "Zhang")]
    [InlineData("Kim Min-jun", "Min-jun", "Kim")]
    [InlineData("Kim Okonski", "Kim", "Okonski")]
    [InlineData("Murakami Haruki", "Haruki", "Murakami")]
    [InlineData("Davi Alcolumbri Neto", "Davi", "Alcolumbri Neto")]
    [InlineData("Tom Campbell Junior", "Tom", "Campbell")]
    [InlineData("Ra Ki-hong", "Ki-hong", "Ra")]
    [InlineData("Hoang Thi Lan", "Thi Lan", "Hoang")]
    [InlineData("Alan Tam Wing-kin", "Alan", "Tam")]
    [InlineData("Munir Abu Rahma", "Munir", "Abu Rahma")]
    [InlineData("Marguerite Ó Cuín", "Marguerite", "Ó Cuín")]
    [InlineData("Aksel V. Hallsen", "Aksel", "Hallsen")]
    [InlineData("I Wayan Sutoja", "I Wayan", "Sutoja")]
    public void A_name_has_parts(string name, string given, string family)
    {
        Person person = Assert.Single(Compiled.Text($"Title\n\n{name}, 45, left on Monday, said the police.\n").People);
        Assert.Equal((name, given, family), (person.Name, person.Given, person.Family));
    }

    [Theory]
    [InlineData("Ana Restrepu Uribo left. “No,” Ms. Restrepu said.", "Ana", "Restrepu Uribo")]
    [InlineData("Iván Darío Quintiro Páez left. “No,” Quintiro Páez said.", "Iván", "Quintiro Páez")]
    [InlineData("Mary Lou Hollis left. “No,” Lou said.", "Mary", "Hollis")]
    public void What_the_text_calls_somebody_is_the_family_name(string text, string given, string family)
    {
        Person person = Assert.Single(Compiled.Text("Title\n\n" + text + "\n").People);
        Assert.Equal((given, family), (person.Given, person.Family));
    }

    [Fact]
    public void A_pronoun_that_was_resolved_is_a_mention()
    {
        SeedDocument document = Compiled.Text("Title\n\nNora Quist met the council. “No,” she said.\n");
        Assert.Equal(
            [("Nora Quist", MentionKind.Name), ("she", MentionKind.Pronoun)],
            document.People[0].Mentions.Select(m => (m.Span.In(document.Text), m.Kind)));
    }

    [Fact]
    public void A_soft_hyphen_is_no_letter_of_a_name()
    {
        Person person = Assert.Single(Compiled.Text("Title\n\nOr\u00adla Quis\u00adt met the council. “No,” Quist said.\n").People);
        Assert.Equal(("Orla Quist", "Quist"), (person.Name, person.Family));
        Assert.Equal(2, person.Mentions.Count);
        Assert.Equal(12, person.Mentions[0].Span.Length);
    }

    [Fact]
    public void Two_of_one_family_name_are_two() => Assert.Equal(
        ["Emil Farrell", "Juno Farrell"],
        Compiled.Text("Title\n\nEmil Farrell met Juno Farrell. “No,” Juno Farrell said.\n").ShowPeople());
}
