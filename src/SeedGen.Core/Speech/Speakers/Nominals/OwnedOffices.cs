using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Roles;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>“Lowmere’s mayor”, “Oskerby’s chief executive”: the only one whom the text calls so, if not of another place or firm.</summary>
internal sealed class OwnedOffices(Prose prose, PersonIndex people)
{
    /// <summary>The person, or null.</summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        int owner = source.First;
        while (owner < source.Head && tokens[owner].Kind != TokenKind.Possessive) owner++;
        if (owner == source.Head || owner == source.First || tokens[owner - 1].Tag != Tag.Name
            || people.At(owner - 1) is { Person: not null })
            return null;
        if (!tokens[source.Head].Is(WordClass.Title) || tokens[source.Head].Is(WordClass.Kin)) return null;
        string office = tokens.SpanOf(owner + 1, source.Head).In(prose.Text), place = tokens.TextOf(owner - 1);
        bool ofMany = IsOfManyCountries(tokens.LowerOf(source.Head));
        PersonEntry? found = null;
        foreach (PersonEntry person in people.OfRole(RoleWords.KeyOf(tokens, owner + 1, source.Head)))
        {
            if (!person.Roles.Any(r => IsOf(r, office, place, ofMany))) continue;
            if (found != null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>“President Tain” may be another country's, whatever country the text is about.</summary>
    private static bool IsOfManyCountries(string noun) =>
        noun is "president" or "minister" or "king" or "queen" or "chancellor" or "ambassador";

    /// <summary>Whether the role is that office and says nothing of another place.</summary>
    private static bool IsOf(string role, string office, string place, bool ofMany)
    {
        if (role.IndexOf(office, StringComparison.OrdinalIgnoreCase) < 0) return false;
        if (role.IndexOf(place, StringComparison.Ordinal) >= 0) return true;
        return !ofMany
            && role.Split(' ').All(w => w.Length == 0 || !char.IsUpper(w[0]) || office.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
