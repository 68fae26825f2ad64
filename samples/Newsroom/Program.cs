// Everything below was read from seeds/article.txt by the compiler: no file is opened at run time.
var article = Seeds.Article;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(article.Title);
Console.WriteLine(article.Dateline);

Console.WriteLine();
Console.WriteLine($"{article.Quotes.Count} quotes");
foreach (SeedQuote quote in article.Quotes)
    Console.WriteLine($"  {quote.Speaker?.Name ?? "somebody"}: “{quote.Text}”");

Console.WriteLine();
Console.WriteLine($"{article.People.Count} people, by number of quotes");
foreach (SeedPerson person in article.People.OrderByDescending(person => person.Quotes.Count))
    Console.WriteLine($"  {person.Quotes.Count} {person.Name}: {string.Join("; ", person.Roles)}");

// People and quotes have names of their own: a typing error, or a quote that was edited away, does not compile.
SeedPerson lavrov = article.People.SergeyLavrov;
SeedQuote mistake = article.Quotes.ColossalMistake;
Console.WriteLine();
Console.WriteLine($"{lavrov.Name}, {lavrov.Roles[0]}, is quoted {lavrov.Quotes.Count} times.");
Console.WriteLine($"“{mistake.Text}” was said by {mistake.Speaker}, line {mistake.Line}.");
