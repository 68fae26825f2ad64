namespace SeedGen.Core.Tests.People;

/// <summary>
/// Which names are one person's and which are two persons': middle names, other names, other spellings, names in brackets.
/// </summary>
public class IdentityTests
{
    [Theory]
    [InlineData("President Osk W. Varga met Osk H.W. Varga. Osk W. Varga left.", "Osk W. Varga|Osk H.W. Varga")]
    [InlineData("Osk W. Varga met Osk Wendel Varga’s lawyers.", "Osk W. Varga|Osk Wendel Varga")]
    [InlineData("Osk W. Varga spoke. “No,” Osk Wendel Varga said.", "Osk Wendel Varga")]
    [InlineData("The party of Hal Varga, Osk Varga and Osk W. Varga lost. Osk W Varga said no.", "Hal Varga|Osk Varga|Osk W. Varga")]
    [InlineData("Nasser al-Rumani spoke. “No,” Rumani said. Mr. Rumani left.", "Nasser al-Rumani")]
    [InlineData("François Hollis spoke. “No,” Francois Hollis said.", "François Hollis")]
    [InlineData("Junot Tiaz spoke. “No,” Junot Tíaz said.", "Junot Tíaz")]
    [InlineData("Dmitry Varga spoke. “No,” Dmitri Varga said.", "Dmitry Varga")]
    [InlineData("Stacey Varga spoke. “No,” Stacy Varga said.", "Stacey Varga")]
    [InlineData("Martin Varga spoke. “No,” Marvin Varga said.", "Martin Varga|Marvin Varga")]
    [InlineData("Mary Varga spoke. “No,” Marie Varga said.", "Mary Varga|Marie Varga")]
    [InlineData("Walter Ellis Vane, who is better known as Rab, spoke. Rab Vane said no, and Rab left.", "Walter Ellis Vane")]
    [InlineData("Emil Leher, the forger known as “Quillo,” spoke. Quillo said “never” on Friday.", "Emil Leher")]
    [InlineData("Dominic Varga spoke. “I rang Dom,” Ann Lee said. Dom left.", "Dominic Varga|Ann Lee")]
    [InlineData("Dominic Varga and Dominic Tuvel spoke. “I rang Dom,” Ann Lee said. Dom, who left, said “no.”",
        "Dominic Varga|Dominic Tuvel|Dom|Ann Lee")]
    [InlineData("Ann Lee praised Osk Varga (credited as Oskari Varga) and Oskari Varga.", "Ann Lee|Osk Varga")]
    [InlineData("Ann Lee praised Rosa Varga (born Rosa Hollis). Rosa Hollis had left.", "Ann Lee|Rosa Varga")]
    [InlineData("Madam Siti Rahma Kasim, 59, spoke. “No,” Siti Rahma said.", "Siti Rahma Kasim")]
    [InlineData("Pedro Ortuño Ruiz spoke. “No,” Pedro Ortuño said.", "Pedro Ortuño Ruiz")]
    public void Names_are_matched(string text, string people) => Assert.Equal(people, Names(text));

    [Theory]
    [InlineData("“It was Prime Minister (Orla) Varga who came,” Ann Lee said.", "Orla Varga|Ann Lee")]
    [InlineData("“I know [Orla] Varga and Jane [Tuvel],” Ann Lee said.", "Orla Varga|Jane Tuvel|Ann Lee")]
    [InlineData("“I know Orla (Labor) and Jane (Ohio),” Ann Lee said.", "Ann Lee")]
    public void Brackets_complete_a_name(string text, string people) => Assert.Equal(people, Names(text));

    [Theory]
    [InlineData("It was proposed by then-Secretary of State Ann Porrick.", "Ann Porrick")]
    [InlineData("The White House Chief Of Staff Abel Porrick left.", "Abel Porrick")]
    [InlineData("It was proposed by ex-Gov. Ann Porrick.", "Ann Porrick")]
    [InlineData("The mayor of Lowmere, Duke Porrick, said no.", "Duke Porrick")]
    [InlineData("Dean Porrick, a 55-year-old salesman, said no.", "Dean Porrick")]
    [InlineData("Sgt. Dean Porrick said no.", "Dean Porrick")]
    [InlineData("Stacy Baker of Columbia, South Carolina said no.", "Stacy Baker")]
    [InlineData("The fellow Ellerbyite Rand Porrick said no.", "Rand Porrick")]
    [InlineData("The king’s cousin, Duke Albert, said no.", "Albert")]
    [InlineData("Then, Justice Porrick, the judge, said no.", "Porrick")]
    [InlineData("Members are Ann Lee, Dean Porrick, Laura Tain and others.", "Ann Lee|Dean Porrick|Laura Tain")]
    public void Titles_are_told_from_names(string text, string people) => Assert.Equal(people, Names(text));

    [Theory]
    [InlineData("Hugo Vane’s editors, Osk and Ilse Varga, wrote it. Osk Tuvel left.", "Hugo Vane|Osk Varga|Ilse Varga|Osk Tuvel")]
    [InlineData("Osk Tuvel left. They asked Osk and Ilse Varga. The Vargas came.", "Osk Tuvel|Osk Varga|Ilse Varga")]
    [InlineData("Osk Tuvel left. They asked Osk and Ilse Varga. Nobody came.", "Osk Tuvel|Ilse Varga")]
    [InlineData("Osk Varga left. They asked Osk and Ilse Varga. Nobody came.", "Osk Varga|Ilse Varga")]
    [InlineData("The candidates Tuvel and Ilse Varga left. Osk Tuvel won.", "Osk Tuvel|Ilse Varga")]
    [InlineData("Emil Tuvel left. The Varga brothers, Emil and Hugo, came.", "Emil Tuvel|Emil Varga|Hugo Varga")]
    [InlineData("Helena Varga, the first lady, came with President Varga. “No,” Mr. Varga said.", "Helena Varga|Varga")]
    [InlineData("Marta Varga came with Mr. Varga. “No,” Mr. Varga said.", "Marta Varga|Varga")]
    [InlineData("Marta Varga came with President Varga.", "Marta Varga")]
    public void A_family_has_several(string text, string people) => Assert.Equal(people, Names(text));

    [Theory]
    [InlineData("The parents, Idris and Samira Varga, left.\n\nTheir son, Ben Varga, is dead.\n\n“No,” Mr. Varga said.",
        "“No,” — Idris Varga")]
    [InlineData("The parents, Idris and Samira Varga, left. “No,” Mr. Varga said. “Yes,” Ms. Varga said.",
        "“No,” — Idris Varga|“Yes,” — Samira Varga")]
    public void A_couple_are_man_and_wife(string text, string quotes) =>
        Assert.Equal(quotes, string.Join("|", Compiled.Text("Title\n\n" + text + "\n").ShowQuotes()));

    private static string Names(string text) => string.Join("|", Compiled.Text("Title\n\n" + text + "\n").People.Select(p => p.Name));
}
