using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>Finds the person whom a description means: “the mayor” by the role, “the Lowmere novelist” by who is being talked about.</summary>
internal sealed class Descriptions(Prose prose, PersonIndex people)
{
    private const int FarthestSentence = 3;

    /// <summary>Where more have one role, its name tells nothing.</summary>
    private const int MostHolders = 50;

    private HashSet<string>? _unnamed;
    private ILookup<string, PersonEntry>? _holders;

    /// <summary>The person, or null.</summary>
    /// <param name="source">A definite noun phrase.</param>
    /// <param name="head">Its noun, lower-case.</param>
    /// <param name="sentence">The sentence that holds it.</param>
    /// <param name="lastSpeaker">Who spoke last.</param>
    /// <param name="lastSpeakerSentence">Where.</param>
    public PersonEntry? Find(SourcePhrase source, string head, int sentence, PersonEntry? lastSpeaker, int lastSpeakerSentence)
    {
        // A headline names people by what they are before the text introduces them.
        bool headline = prose.Paragraphs[prose.Sentences[sentence].Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading;
        int start = headline ? int.MaxValue : prose.Tokens[source.First].Start;
        _holders ??= people.People.SelectMany(p => p.RoleHeads, (p, role) => (p, role)).ToLookup(h => h.role, h => h.p, StringComparer.Ordinal);
        List<PersonEntry> holders = [.. _holders[head].Take(MostHolders).Where(p => (p.Mentions.Count == 0 || p.Mentions[0].Span.Start < start) && !IsElsewhere(p, source))];
        if (holders.Count > 1) return Among(holders, source, sentence);
        Passing passing = Unnamed().Contains(head) ? Passing.No : PassingDescriptions.Of(prose.Tokens, source);
        PersonEntry? focus = passing == Passing.No || (holders.Count == 1 && !SaysMoreThan(holders[0], source))
            ? null : InFocus(source, passing, sentence, lastSpeaker, lastSpeakerSentence);
        return focus ?? holders.FirstOrDefault();
    }

    /// <summary>“the Lowmere mayor” is not the mayor of Ellerby.</summary>
    private bool IsElsewhere(PersonEntry person, SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        bool named = false;
        for (int i = source.First; i < source.Head; i++)
        {
            if (tokens[i].Tag != Tag.Name) continue;
            named = true;
            string word = tokens.TextOf(i);
            if (person.Roles.Any(role => role.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)) return false;
        }

        return named && person.Roles.Any(role => role.Split(' ') is { Length: > 1 } words && words.Any(w => IsPlace(w)));
    }

    /// <summary>“the Lowmere manager”: a name that the role of the only manager so far does not have.</summary>
    private bool SaysMoreThan(PersonEntry holder, SourcePhrase source)
    {
        for (int i = source.First; i < source.Head; i++)
        {
            if (prose.Tokens[i].Tag != Tag.Name) continue;
            string word = prose.Tokens.TextOf(i);
            if (!holder.Roles.Any(role => role.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)) return true;
        }

        return false;
    }

    private static bool IsPlace(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && (Lexicon.Name(word, 0, word.Length) & (NameClass.Place | NameClass.PlaceMajor)) != 0;

    /// <summary>Of several who hold the role, the one whom the other words fit, else the only one named nearby.</summary>
    private PersonEntry? Among(List<PersonEntry> holders, SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        for (int i = source.First; i < source.Head; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordClass.Determiner)) continue;
            string word = tokens.TextOf(i);
            List<PersonEntry> fitting = [.. holders.Where(p => p.Roles.Any(r => r.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))];
            if (fitting.Count == 1) return fitting[0];
        }

        HashSet<PersonEntry> near = [.. NamedSince(sentence - FarthestSentence, source.First)];
        List<PersonEntry> left = [.. holders.Where(near.Contains)];
        return left.Count == 1 ? left[0] : null;
    }

    /// <summary>Who spoke last, if just before; else the only person of the sentences before, whom a bare noun wants as their subject.</summary>
    private PersonEntry? InFocus(SourcePhrase source, Passing passing, int sentence, PersonEntry? lastSpeaker, int lastSpeakerSentence)
    {
        WordClass noun = prose.Tokens[source.Head].Word;
        bool Fits(PersonEntry person) =>
            !((noun & WordClass.MaleNoun) != 0 && person.Gender == Gender.Female) && !((noun & WordClass.FemaleNoun) != 0 && person.Gender == Gender.Male);
        List<PersonEntry> near = [.. NamedSince(sentence - 1, source.First).Where(Fits).Distinct()];
        if (near.Count == 1 && (passing == Passing.Trait || near[0] == lastSpeaker || Subjects(sentence - 1, near).Count == 1)) return near[0];
        if (near.Count > 1 && Subjects(sentence - 1, near) is { Count: 1 } subjects && (lastSpeaker == null || !near.Contains(lastSpeaker))) return subjects[0];
        if (near.Count == 0 && IsAboutAnother(sentence - 1)) return null;
        return lastSpeaker != null && Fits(lastSpeaker) && sentence - lastSpeakerSentence <= 2 && (near.Count == 0 || near.Contains(lastSpeaker)) ? lastSpeaker : null;
    }

    /// <summary>Those of <paramref name="near"/> who are the subject of a clause of the sentence.</summary>
    private List<PersonEntry> Subjects(int sentence, List<PersonEntry> near)
    {
        if (sentence < 0) return [];
        Sentence s = prose.Sentences[sentence];
        List<PersonEntry> found = [];
        for (int i = people.FirstFrom(s.First); i < people.Mentions.Count && people.Mentions[i].First < s.End; i++)
        {
            if (people.Mentions[i] is { Person: { } person } mention && near.Contains(person) && !found.Contains(person)
                && SubjectNames.IsSubject(prose, mention, sentence)) found.Add(person);
        }

        return found;
    }

    /// <summary>The sentence has a name as its subject that is nobody's so far as we know; it may be.</summary>
    private bool IsAboutAnother(int sentence)
    {
        if (sentence < 0) return false;
        Sentence s = prose.Sentences[sentence];
        for (int i = people.FirstFrom(s.First); i < people.Mentions.Count && people.Mentions[i].First < s.End; i++)
        {
            if (people.Mentions[i].Person == null && SubjectNames.IsSubject(prose, people.Mentions[i], sentence)) return true;
        }

        return false;
    }

    private IEnumerable<PersonEntry> NamedSince(int sentence, int before)
    {
        int first = prose.Sentences[Math.Max(0, sentence)].First;
        for (int i = people.FirstFrom(before) - 1; i >= 0 && people.Mentions[i].First >= first; i--)
        {
            if (people.Mentions[i] is { Person: { } person, Quoted: false }) yield return person;
        }
    }

    /// <summary>Nouns that introduce somebody without a name: “a lawyer said”.</summary>
    private HashSet<string> Unnamed()
    {
        if (_unnamed != null) return _unnamed;
        _unnamed = new HashSet<string>(StringComparer.Ordinal);
        TokenList tokens = prose.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Tag != Tag.Noun || !tokens[i].Is(WordClass.PersonNoun)) continue;
            int first = i;
            while (first > 0 && tokens[first - 1].Tag is Tag.Adjective or Tag.Noun or Tag.Name or Tag.Number) first--;
            if (first == 0 || !(tokens.Spells(first - 1, "a") || tokens.Spells(first - 1, "an") || tokens.Spells(first - 1, "another"))) continue;
            if (first > 1 && (tokens[first - 2].Kind is TokenKind.Comma or TokenKind.Dash || tokens[first - 2].Tag == Tag.Be)) continue;
            if (i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Comma || tokens[i + 1].Tag == Tag.Name)) continue;
            _unnamed.Add(tokens.TextOf(i).ToLowerInvariant());
        }

        return _unnamed;
    }
}
