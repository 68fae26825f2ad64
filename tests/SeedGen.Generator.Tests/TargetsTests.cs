using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Text;

namespace SeedGen.Generator.Tests;

/// <summary>What the targets of the package write down because MSBuild cannot ask the compiler.</summary>
public class TargetsTests
{
    /// <summary>A root namespace such as <c>Acme.event</c> needs an @ before the keyword.</summary>
    [Fact]
    public void They_know_every_keyword() => Assert.Equal(
        SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText)
            .Where(w => w.All(char.IsLetter)).Order(StringComparer.Ordinal),
        XDocument.Parse(Repository.Read("src/SeedGen.Generator/build/SeedGen.targets")).Descendants("_SeedGenKeywords").Single().Value
            .Split('|').Order(StringComparer.Ordinal));

    [Fact]
    public void They_take_every_kind_of_document() => Assert.Equal(
        DocumentNames.Extensions.Select(extension => "seeds/**/*" + extension).Order(StringComparer.Ordinal),
        XDocument.Parse(Repository.Read("src/SeedGen.Generator/build/SeedGen.props")).Descendants("SeedFile").Single().Attribute("Include")!.Value
            .Split(';').Order(StringComparer.Ordinal));
}
