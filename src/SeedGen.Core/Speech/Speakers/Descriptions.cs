using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Roles;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers;

/// <summary>
/// Finds the person whom a description means: “the mayor” by the role, “the Lowmere novelist” by who is being talked about.
/// </summary>
internal sealed class Descriptions(Prose prose, PersonIndex people, UnnamedPeople unnamed)
{
    private const int FarthestSentence = 3;
    private const int MostHolders = 32;

    /// <summary>Sentences over which the only holder of a role outweighs whom the text is about.</summary>
    private const int FarthestHolder = 8;

    /// <summary>Sentences over which two who talk go on.</summary>
    private const int FarthestExchange = 5;

    /// <summary>Paragraphs.</summary>
    private const int FarthestBelow = 3;

    /// <summary>Tokens at the end of a sentence in which a question is looked for.</summary>
    private const int LongestQuestion = 100;

    private readonly Origins _origins = new(prose, people);
    private readonly Ages _ages = new(prose, people);
    private readonly PeopleInFocus _focus = new(prose, people);
    private readonly ReportingSentences _reporting = new(prose);
    private readonly SpeakersInCourt _court = new(prose, people, unnamed);
    private int? _opening;

    /// <summary>The person, or null.</summary>
    /// <param name="source">A definite noun phrase.</param>
    /// <param name="sentence">The sentence that holds it.</param>
    /// <param name="last">Who spoke last, and where.</param>
    /// <param name="other">Who spoke before that.</param>
    public PersonEntry? Find(SourcePhrase source, int sentence, LastSpeaker last, LastSpeaker other)
    {
        string key = RoleWords.KeyOf(prose.Tokens, source.First, source.Head);
        if (OfficesInLetters.Is(prose.Tokens[source.Head])
            && OfficesInLetters.Holder(_focus.NamedBefore(source.First), prose.Tokens.TextOf(source.Head)) is { } official)
            return official;
        if (_court.Find(source, sentence, last, other) is { } heard) return heard;
        int? age = _ages.In(source);
        bool young = Ages.IsYouth(key);
        if (age is { } years && _ages.Only(_focus.NamedBefore(source.First), years) is { } aged) return aged;
        if (young && _ages.OnlyYoung(_focus.NamedBefore(source.First), key) is { } youngster) return youngster;
        if (OfPlace(source) is { } local) return local;
        List<PersonEntry> holders = Holders(key, source, sentence);
        if (unnamed.Contains(key) && OfLastSentence(key, source, sentence) is { } told) return told;
        if (holders.Count > 1) return Among(holders, source, sentence, last, other);
        // “Defender Orla Tain asked why. “…,” the lawyer said.”
        if (holders.Count == 1 && Near(holders, source, sentence) == null && OfLastSentence(key, source, sentence) is { } nearer)
            return nearer;
        List<PersonEntry> fitting = holders.Count == 0 && !unnamed.Contains(key) ? Known(people.OfImpliedRole(key), source, sentence) : [];
        if (Near(fitting, source, sentence) is { } implied) return implied;
        if (fitting.Count == 1 && source.Head == source.First + 1 && !IsLongGone(fitting[0], source, sentence)) return fitting[0];
        Passing passing = unnamed.Contains(key) ? Passing.No : PassingDescriptions.Of(prose, source);
        // “She testified that the conductor had shouted”: she is another
        bool content = source.First > 0 && prose.Tokens[source.First - 1].Tag == Tag.That;
        bool gone = !content && passing != Passing.No && holders.Count == 1 && IsLongGone(holders[0], source, sentence);
        PersonEntry? focus = passing == Passing.No
            || (holders.Count == 1 && !gone && !SaysMoreThan(holders[0], source) && !WasOnly(holders[0], source))
            ? null : prose.Tokens[source.Head].Tag == Tag.Name
                ? OfOrigin(source, sentence, last)
                : _focus.Find(source, passing, sentence, last,
                    p => !IsSomebodyElse(p, source, sentence) && !Offices.AreAnothers(p, prose.Tokens, source)
                        && !(age is { } a && _ages.IsOfAnother(p, a)) && !(young && _ages.IsTooOld(p)));
        return focus ?? (gone ? null : holders.FirstOrDefault())
            ?? (holders.Count == 0 && !unnamed.Contains(key) && PassingDescriptions.IsOffice(prose.Tokens, source)
                ? OfReporter(source, sentence, last)
                : null);
    }

    /// <summary>
    /// “Tain said that it was late. “It rains,” the chairwoman said.”: whoever alone has just been named and has said something.
    /// </summary>
    private PersonEntry? OfReporter(SourcePhrase source, int sentence, LastSpeaker last)
    {
        if (sentence == 0 || prose.Sentences[sentence].Paragraph - prose.Sentences[sentence - 1].Paragraph > 1) return null;
        if (_focus.OnlySubject(source, sentence - 1) is not { } person || IsSomebodyElse(person, source, sentence)
            || Asks(prose.Sentences[sentence - 1]))
            return null;
        return (last.Person == person && last.Sentence == sentence - 1) || _reporting.Contains(sentence - 1) ? person : null;
    }

    /// <summary>
    /// “An officer came. Sgt Tain called it sickening. The officer said …”: the sentence before is about somebody who is one, whoever else
    /// is.
    /// </summary>
    private PersonEntry? OfLastSentence(string key, SourcePhrase source, int sentence)
    {
        if (source.Head > source.First + 1 || sentence == 0
            || prose.Sentences[sentence].Paragraph != prose.Sentences[sentence - 1].Paragraph)
            return null;
        return _focus.OnlySubject(source, sentence - 1) is { } person
            && (people.OfRole(key).Contains(person) || people.OfImpliedRole(key).Contains(person))
            ? person
            : null;
    }

    /// <summary>“That would be you?” Tain asked.: somebody else answers.</summary>
    private bool Asks(Sentence sentence)
    {
        for (int i = Math.Max(sentence.First, sentence.End - LongestQuestion); i < sentence.End; i++)
        {
            if (prose.Tokens.Spells(i, "asked") || prose.Tokens.Spells(i, "asks")) return true;
            if (prose.Tokens[i].Kind == TokenKind.Quote && prose.Quoted[prose.QuoteAt(i)].Inner is { IsEmpty: false } inner
                && prose.Text[inner.End - 1] == '?')
                return true;
        }

        return false;
    }

    /// <summary>
    /// “The mayor of Lowmere said …” in the first paragraph, “Mayor Orla Tain” below: the only one in the text who has the role, if the
    /// text has not named her before.
    /// </summary>
    public PersonEntry? FindBelow(SourcePhrase source, int sentence)
    {
        int paragraph = prose.Sentences[sentence].Paragraph;
        if (paragraph > (_opening ??= OpeningOfStory.Paragraph(prose))) return null;
        IReadOnlyList<PersonEntry> holders = people.OfRole(RoleWords.KeyOf(prose.Tokens, source.First, source.Head));
        return holders.Count == 1 && holders[0].Mentions.Count > 0
            && holders[0].Mentions.Find(m => prose.Paragraphs[m.Paragraph].Kind == ParagraphKind.Body) is { } first
            && first.Span.Start > prose.Tokens[source.Last].End && first.Paragraph - paragraph <= FarthestBelow
            && !IsElsewhere(holders[0], source)
                ? holders[0]
                : null;
    }

    /// <summary>“her father”: the one person nearby whom the text has called that.</summary>
    public PersonEntry? FindKin(SourcePhrase source, int sentence) =>
        Near(Known(people.OfRole(RoleWords.KeyOf(prose.Tokens, source.First, source.Head)), source, sentence), source, sentence);

    /// <summary>“the Lowmere man”: the only one so far who is something of Lowmere.</summary>
    private PersonEntry? OfPlace(SourcePhrase source)
    {
        int place = source.Head - 1;
        if (place <= source.First || prose.Tokens[place].Tag != Tag.Name || !prose.Tokens.Spells(source.First, "the")) return null;
        if (prose.Tokens.LowerOf(source.Head) is not ("man" or "woman" or "native" or "boss" or "chief" or "clubman" or "clubwoman"))
            return null;
        string name = prose.Tokens.TextOf(place);
        List<PersonEntry> locals = [.. _focus.NamedBefore(source.First).Where(p => HasRoleWith(p, name)).Distinct()];
        return locals.Count == 1 ? locals[0] : null;
    }

    /// <summary>Those who have the role; for “the deputy mayor” also a deputy of whatever.</summary>
    private List<PersonEntry> Holders(string key, SourcePhrase source, int sentence)
    {
        List<PersonEntry> holders = Known(people.OfRole(key), source, sentence);
        int second = key.IndexOf(' ');
        // whoever holds the inquest
        if (holders.Count == 0 && key == "coroner") return Known(people.OfRole("assistant coroner"), source, sentence);
        if (holders.Count == 0 && key is "premier" or "pm")
            return [.. Known(people.OfRole("minister"), source, sentence).Where(p => HasRoleWith(p, "prime minister"))];
        return holders.Count == 0 && second > 0 ? Known(people.OfRole(key.Substring(0, second)), source, sentence) : holders;
    }

    /// <summary>
    /// The last of <paramref name="holders"/> who are named before; a headline names people before the text introduces them.
    /// </summary>
    private List<PersonEntry> Known(IReadOnlyList<PersonEntry> holders, SourcePhrase source, int sentence)
    {
        bool headline = prose.Paragraphs[prose.Sentences[sentence].Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading;
        int start = headline ? int.MaxValue : prose.Tokens[source.First].Start;
        int low = 0, high = holders.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (holders[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        List<PersonEntry> known = [];
        for (int i = Math.Max(0, low - MostHolders); i < low; i++)
        {
            if (!IsElsewhere(holders[i], source) && !Offices.IsOtherPortfolio(holders[i], prose.Tokens, source)) known.Add(holders[i]);
        }

        return known;
    }

    /// <summary>“the Lowmere mayor” is not the mayor of Ellerby, and “the former mayor” not the mayor.</summary>
    private bool IsElsewhere(PersonEntry person, SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        bool named = false;
        for (int i = source.First; i < source.Head; i++)
        {
            if (tokens.Spells(i, "former")
                && !WasOnce(person, prose.Text.Substring(tokens[i].End + 1, tokens[source.Head].End - tokens[i].End - 1)))
                return true;
            if (tokens[i].Tag != Tag.Name) continue;
            named = true;
            if (HasRoleWith(person, tokens.TextOf(i))) return false;
        }

        return named && person.Roles.Any(role => role.Split(' ') is { Length: > 1 } words && words.Any(IsPlace));
    }

    /// <summary>“a former consumer goods executive” is no former chief executive.</summary>
    private static bool WasOnce(PersonEntry person, string office) =>
        person.Roles.Exists(role => role.IndexOf(office, StringComparison.OrdinalIgnoreCase) >= 0
        && (role.IndexOf("former", StringComparison.OrdinalIgnoreCase) >= 0
            || role.IndexOf("ex-", StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>“the Lowmere manager”: a name that the role of the only manager so far does not have.</summary>
    private bool SaysMoreThan(PersonEntry holder, SourcePhrase source)
    {
        for (int i = source.First; i < source.Head; i++)
        {
            if (prose.Tokens[i].Tag == Tag.Name && !HasRoleWith(holder, prose.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    /// <summary>
    /// “The actor” behind a sentence about somebody else, when the actor whom the text has named was last named long before.
    /// </summary>
    private bool IsLongGone(PersonEntry holder, SourcePhrase source, int sentence) =>
        !people.Names(holder, prose.Sentences[Math.Max(0, sentence - FarthestHolder)].First, source.First);

    /// <summary>“the captain” of “a former captain”.</summary>
    private bool WasOnly(PersonEntry holder, SourcePhrase source)
    {
        string noun = prose.Tokens.TextOf(source.Head);
        return !prose.Tokens.Spells(source.First + 1, "former") && !prose.Tokens.Spells(source.First + 1, "then")
            && holder.Roles.TrueForAll(role => role.IndexOf(noun, StringComparison.OrdinalIgnoreCase) < 0
                || role.IndexOf("former ", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool HasRoleWith(PersonEntry person, string word) =>
        person.Roles.Any(r => r.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsPlace(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && (Lexicon.Name(word, 0, word.Length) & (NameClass.Place | NameClass.PlaceMajor)) != 0;

    /// <summary>
    /// Of several who hold the role, the one whom the other words fit, else the only one named nearby, else who has just spoken.
    /// </summary>
    private PersonEntry? Among(List<PersonEntry> holders, SourcePhrase source, int sentence, LastSpeaker last, LastSpeaker other)
    {
        TokenList tokens = prose.Tokens;
        for (int i = source.First; i < source.Head; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordClass.Determiner)) continue;
            string word = tokens.TextOf(i);
            List<PersonEntry> fitting = [.. holders.Where(p => HasRoleWith(p, word))];
            if (fitting.Count == 1) return fitting[0];
        }

        // “Ms Moraa dared him to go. “…,” said the first-time MCA.”: of several, and one of whom the text has not said it, the one just
        // named.
        if (source.Head > source.First + 1 && PassingDescriptions.Of(prose, source) == Passing.Trait && sentence > 0
            && _focus.OnlySubject(source, sentence - 1) is { } subject)
            return subject;
        if (Near(holders, source, sentence) is { } near) return near;
        if (last.Person is { } speaker && sentence - last.Sentence <= 1 && holders.Contains(speaker)) return speaker;
        // “…,” Justice Tain said. “…,” the lawyer answered. “…?” the justice asked.
        return last.Person is { } answerer && !holders.Contains(answerer) && other.Person is { } asker && holders.Contains(asker)
            && sentence - other.Sentence <= FarthestExchange
            ? asker
            : null;
    }

    private PersonEntry? Near(List<PersonEntry> holders, SourcePhrase source, int sentence)
    {
        if (holders.Count == 0) return null;
        HashSet<PersonEntry> near = [.. _focus.NamedSince(sentence - FarthestSentence, source.First)];
        List<PersonEntry> left = [.. holders.Where(near.Contains)];
        return left.Count == 1 ? left[0] : null;
    }

    /// <summary>“Judge Orla Tain asked the foreman”: a sentence that has the name and the description speaks of two people.</summary>
    private bool IsSomebodyElse(PersonEntry person, SourcePhrase source, int sentence)
    {
        string noun = prose.Tokens.TextOf(source.Head);
        for (int s = Math.Max(0, sentence - FarthestSentence); s < sentence; s++)
        {
            Sentence before = prose.Sentences[s];
            bool named = false, described = false;
            for (int i = before.First; i < before.End; i++)
            {
                described |= i > before.First && prose.Tokens[i].Tag == Tag.Noun && prose.Tokens[i - 1].Tag is Tag.Determiner or Tag.Noun
                    && prose.Tokens.Spells(i, noun) && !IsOtherKind(source, i);
                named |= people.At(i)?.Person == person;
            }

            if (named && described) return true;
        }

        return false;
    }

    /// <summary>“a goods executive” is no “chief executive”: the nouns in front are others.</summary>
    private bool IsOtherKind(SourcePhrase source, int noun) =>
        source.Head > source.First + 1 && noun > 0 && prose.Tokens[noun - 1].Tag == Tag.Noun
        && prose.Tokens[source.Head - 1].Tag is Tag.Noun or Tag.Adjective
        && !prose.Tokens.Spells(noun - 1, prose.Tokens.LowerOf(source.Head - 1));

    /// <summary>
    /// “the Ruritanian”: the one named before of whom the text says that; else whom it may mean of those it has not placed elsewhere.
    /// </summary>
    private PersonEntry? OfOrigin(SourcePhrase source, int sentence, LastSpeaker last)
    {
        const int stem = 5;
        string origin = prose.Tokens.TextOf(source.Head);
        string part = origin.Length > stem ? origin.Substring(0, stem) : origin;
        List<PersonEntry> fitting =
            [.. _focus.NamedBefore(source.First).Where(p => _origins.IsFrom(p, origin) || (origin.Length > stem && HasRoleWith(p, part)))
                .Distinct()];
        if (fitting.Count == 1) return fitting[0];
        if (fitting.Count > 1)
            return Near(fitting, source, sentence) ?? (last.Person is { } speaker && fitting.Contains(speaker) ? speaker : null);
        bool people = prose.Tokens[source.Head].Is(WordClass.Demonym) && !Origins.IsRegional(origin);
        return _focus.Find(source, Passing.Trait, sentence, last, p => !people || !_origins.IsFromElsewhere(p, origin))
            ?? LastOfTwo([.. _focus.NamedSince(sentence - FarthestSentence, source.First).Where(p => !people
                || !_origins.IsFromElsewhere(p, origin)).Distinct()]);
    }

    /// <summary>Among more than two the last is as likely as any.</summary>
    private static PersonEntry? LastOfTwo(List<PersonEntry> near) => near.Count is 1 or 2 ? near[0] : null;
}
