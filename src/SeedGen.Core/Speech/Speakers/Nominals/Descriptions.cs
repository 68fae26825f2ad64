using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Roles;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// Finds the person whom a description means: “the mayor” by the role, “the Lowmere novelist” by who is being talked about.
/// </summary>
internal sealed class Descriptions
{
    /// <summary>Paragraphs.</summary>
    private const int FarthestBelow = 3;

    /// <summary>Tokens at the end of a sentence in which a question is looked for.</summary>
    private const int LongestQuestion = 100;

    private readonly Prose _prose;
    private readonly PersonIndex _people;
    private readonly UnnamedPeople _unnamed;
    private readonly Origins _origins;
    private readonly Ages _ages;
    private readonly PeopleInFocus _focus;
    private readonly ReportingSentences _reporting;
    private readonly SpeakersInCourt _court;
    private readonly RoleHolders _holders;
    private readonly ComparedAges _compared;
    private int? _opening;

    /// <summary>Asks about the descriptions of <paramref name="prose"/>.</summary>
    public Descriptions(Prose prose, PersonIndex people, UnnamedPeople unnamed)
    {
        (_prose, _people, _unnamed) = (prose, people, unnamed);
        (_origins, _ages, _focus) = (new(prose, people), new(prose, people), new(prose, people));
        (_reporting, _court, _holders) = (new(prose), new(prose, people, unnamed, _focus), new(prose, people, _focus));
        _compared = new ComparedAges(prose, _focus, _ages);
    }

    /// <summary>The person, or null.</summary>
    /// <param name="source">A definite noun phrase.</param>
    /// <param name="sentence">The sentence that holds it.</param>
    /// <param name="last">Who spoke last, and where.</param>
    /// <param name="other">Who spoke before that.</param>
    public PersonEntry? Find(SourcePhrase source, int sentence, LastSpeaker last, LastSpeaker other)
    {
        string key = RoleWords.KeyOf(_prose.Tokens, source.First, source.Head);
        if (OfficesInLetters.Is(_prose.Tokens[source.Head]) && !_prose.Tokens.Spells(source.First + 1, "former")
            && OfficesInLetters.Holder(_focus.NamedBefore(source.First), _prose.Tokens.TextOf(source.Head)) is { } official)
            return official;
        if (_court.Find(source, sentence, last, other) is { } heard) return heard;
        if (_compared.Find(source) is { } compared) return compared;
        int? age = _ages.In(source);
        bool young = Ages.IsYouth(key);
        if (age is { } years && _ages.Only(_focus.NamedBefore(source.First), years) is { } aged) return aged;
        if (young && _ages.OnlyYoung(_focus.NamedBefore(source.First), key) is { } youngster) return youngster;
        if (Ages.IsChild(key) && _ages.OnlyYoung(_focus.NamedSince(sentence - 1, source.First), "child") is { } child
            && !child.IsOfOtherGender(_prose.Tokens[source.Head].Word))
            return child;
        if ((age != null || young || PassingDescriptions.IsAgeOrHabit(_prose.Tokens, source.Head)) && IsOfUnnamed(source, sentence))
            return null;
        if (OfPlace(source) is { } local) return local;
        if (source.Head > source.First + 1 && IsLeaving(source.Head - 1) && sentence > 0
            && _prose.Sentences[sentence - 1].Paragraph == _prose.Sentences[sentence].Paragraph
            && _focus.Opening(sentence - 1) is { } leaving)
            return leaving;
        List<PersonEntry> holders = _holders.Of(key, source, sentence);
        bool unnamed = _unnamed.Contains(key) && !IsNamedAfter(key);
        if (unnamed && OfLastSentence(key, source, sentence) is { } told) return told;
        if (holders.Count > 1) return _holders.Among(holders, source, sentence, last, other);
        // “Defender Orla Tain asked why. “…,” the lawyer said.”
        if (holders.Count == 1 && _holders.Near(holders, source, sentence) == null && OfLastSentence(key, source, sentence) is { } nearer)
            return nearer;
        List<PersonEntry> fitting = holders.Count == 0 && !unnamed
            ? _holders.Known(_people.OfImpliedRole(key), source, sentence)
            : [];
        if (fitting.Count > 0 && OfFitting(fitting, key, source, sentence) is { } subject) return subject;
        if (_holders.Near(fitting, source, sentence) is { } implied) return implied;
        if (fitting.Count == 1 && source.Head == source.First + 1 && !_holders.IsLongGone(fitting[0], source, sentence)) return fitting[0];
        Passing passing = unnamed ? Passing.No : PassingDescriptions.Of(_prose, source);
        // “She testified that the conductor had shouted”: she is another
        bool content = source.First > 0 && _prose.Tokens[source.First - 1].Tag == Tag.That;
        bool gone = !content && passing != Passing.No && holders.Count == 1 && _holders.IsLongGone(holders[0], source, sentence);
        PersonEntry? focus = passing == Passing.No
            || (holders.Count == 1 && !gone && !_holders.SaysMoreThan(holders[0], source) && !_holders.WasOnly(holders[0], source))
            ? null : _prose.Tokens[source.Head].Tag == Tag.Name
                ? OfOrigin(source, sentence, last)
                : _focus.Find(source, passing, sentence, last,
                    p => !IsSomebodyElse(p, source, sentence) && !ObjectPronouns.Mean(_prose.Tokens, p, source)
                        && !Offices.AreAnothers(p, _prose.Tokens, source)
                        && !(age is { } a && _ages.IsOfAnother(p, a)) && !((young || Ages.IsChild(key)) && _ages.IsTooOld(p))
                        // whose trade is another is no student, however long ago the text has named one
                        && !(gone && p.RoleHeads.Any() && source.Head == source.First + 1));
        // “He said his mother had been hurt. “…,” the Lowmere councillor said.”: whoever he is, and not the councillor of Ellerby.
        if (focus == null && passing == Passing.Trait && holders.Count == 1 && _holders.SaysMoreThan(holders[0], source)
            && IsAboutPronoun(sentence))
            return null;
        return focus ?? (gone && IsTakenUp(source, sentence) ? null : holders.FirstOrDefault())
            ?? (holders.Count == 0 && !unnamed && PassingDescriptions.IsOffice(_prose.Tokens, source)
                ? OfReporter(source, sentence, last)
                : null);
    }

    /// <summary>
    /// “Tain said that it was late. “It rains,” the chairwoman said.”: whoever alone has just been named and has said something.
    /// </summary>
    private PersonEntry? OfReporter(SourcePhrase source, int sentence, LastSpeaker last)
    {
        if (sentence == 0 || _prose.Sentences[sentence].Paragraph - _prose.Sentences[sentence - 1].Paragraph > 1) return null;
        if (_focus.OnlySubject(source, sentence - 1) is not { } person || IsSomebodyElse(person, source, sentence)
            || Asks(_prose.Sentences[sentence - 1]))
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
            || _prose.Sentences[sentence].Paragraph != _prose.Sentences[sentence - 1].Paragraph)
            return null;
        return _focus.OnlySubject(source, sentence - 1) is { } person
            && (_people.OfRole(key).Contains(person) || _people.OfImpliedRole(key).Contains(person))
            ? person
            : null;
    }

    /// <summary>“They were told by a judge to go. … Mr Justice Tain said no.”: the only one who is so called is named after that.</summary>
    private bool IsNamedAfter(string key)
    {
        PersonEntry[] holders = [.. _people.OfRole(key).Concat(_people.OfImpliedRole(key)).Distinct()];
        return holders.Length == 1 && holders[0].Start > _unnamed.LastOf(key);
    }

    /// <summary>“A student has lost a term. “…,” said the 18-year-old.”: the sentence before tells of nobody who has a name.</summary>
    private bool IsOfUnnamed(SourcePhrase source, int sentence) =>
        sentence > 0 && _prose.Sentences[sentence - 1] is { } before && before.Paragraph == _prose.Sentences[sentence].Paragraph
        && _unnamed.IsAboutOne(before) && !_people.NamesAnybody(before.First, source.First);

    private bool IsAboutPronoun(int sentence) =>
        sentence > 0 && _prose.Sentences[sentence - 1].Paragraph == _prose.Sentences[sentence].Paragraph
        && _prose.Tokens.LowerOf(_prose.Sentences[sentence - 1].First) is "he" or "she";

    /// <summary>“The outgoing mayor” is not the one who has just been elected.</summary>
    private bool IsLeaving(int i) =>
        _prose.Tokens.LowerOf(i) is "outgoing" or "departing" or "defeated" or "losing" or "ousted" or "retiring";

    /// <summary>“One of them, a lawyer, said it was late. “…,” the lawyer said.”: the sentence before has introduced another.</summary>
    private bool IsTakenUp(SourcePhrase source, int sentence)
    {
        string noun = _prose.Tokens.LowerOf(source.Head);
        int first = _prose.Sentences[Math.Max(0, sentence - 1)].First;
        if (_prose.Tokens.LowerOf(first) is "a" or "an" or "one" or "another") return true;
        for (int i = first; i < source.First; i++)
        {
            if (_prose.Tokens[i].Tag == Tag.Noun && _prose.Tokens.Spells(i, noun)) return true;
        }

        return false;
    }

    /// <summary>
    /// “Defending, Orla Tain KC said it was late. “…,” the barrister said.”: of several the one whom the sentence before is about; or
    /// whoever that is about, if the text has said no more of her than that she leads something.
    /// </summary>
    private PersonEntry? OfFitting(List<PersonEntry> fitting, string key, SourcePhrase source, int sentence)
    {
        if (fitting.Count > 1 && OfLastSentence(key, source, sentence) is { } heard) return heard;
        if (source.Head > source.First + 1 || sentence == 0
            || _prose.Sentences[sentence].Paragraph != _prose.Sentences[sentence - 1].Paragraph)
            return null;
        return _focus.OnlySubject(source, sentence - 1) is { } leader && !fitting.Contains(leader) && leader.RoleHeads.Any()
            && leader.RoleHeads.All(IsOfAnybody)
            ? leader
            : null;
    }

    /// <summary>What somebody of any trade may be.</summary>
    private static bool IsOfAnybody(string role) => role is "head" or "chief" or "leader" or "president" or "chairman" or "chairwoman"
        or "chair" or "chairperson" or "director" or "founder" or "member" or "activist" or "campaigner" or "secretary" or "volunteer"
        or "organiser" or "organizer" or "spokesman" or "spokeswoman" or "delegate" or "representative";

    /// <summary>“That would be you?” Tain asked.: somebody else answers.</summary>
    private bool Asks(Sentence sentence)
    {
        for (int i = Math.Max(sentence.First, sentence.End - LongestQuestion); i < sentence.End; i++)
        {
            if (_prose.Tokens.Spells(i, "asked") || _prose.Tokens.Spells(i, "asks")) return true;
            if (_prose.Tokens[i].Kind == TokenKind.Quote && _prose.Quoted[_prose.QuoteAt(i)].Inner is { IsEmpty: false } inner
                && _prose.Text[inner.End - 1] == '?')
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
        int paragraph = _prose.Sentences[sentence].Paragraph;
        if (paragraph > (_opening ??= OpeningOfStory.Paragraph(_prose))) return null;
        IReadOnlyList<PersonEntry> holders = _people.OfRole(RoleWords.KeyOf(_prose.Tokens, source.First, source.Head));
        return holders.Count == 1 && holders[0].Mentions.Count > 0
            && holders[0].Mentions.Find(m => _prose.Paragraphs[m.Paragraph].Kind == ParagraphKind.Body) is { } first
            && first.Span.Start > _prose.Tokens[source.Last].End && first.Paragraph - paragraph <= FarthestBelow
            && !_holders.IsElsewhere(holders[0], source)
                ? holders[0]
                : null;
    }

    /// <summary>“her father”: the one person nearby whom the text has called that.</summary>
    public PersonEntry? FindKin(SourcePhrase source, int sentence, LastSpeaker last)
    {
        List<PersonEntry> kin = _holders.Known(_people.OfRole(RoleWords.KeyOf(_prose.Tokens, source.First, source.Head)), source, sentence);
        // “…,” said Tain. “…,” his brother said.: the only brother whom the text has named, and not Tain
        return _holders.Near(kin, source, sentence)
            ?? (kin.Count == 1 && last.Person is { } speaker && sentence - last.Sentence <= 3 && kin[0] != speaker ? kin[0] : null);
    }

    /// <summary>“the Lowmere man”: the only one so far who is something of Lowmere.</summary>
    private PersonEntry? OfPlace(SourcePhrase source)
    {
        int place = source.Head - 1;
        if (place <= source.First || _prose.Tokens[place].Tag != Tag.Name || !_prose.Tokens.Spells(source.First, "the")) return null;
        if (_prose.Tokens.LowerOf(source.Head) is not ("man" or "woman" or "native" or "boss" or "chief" or "clubman" or "clubwoman"))
            return null;
        string name = _prose.Tokens.TextOf(place);
        bool leads = _prose.Tokens.LowerOf(source.Head) is "boss" or "chief";   // which the captain of the club does not
        List<PersonEntry> locals =
            [.. _focus.NamedBefore(source.First).Where(p => RoleHolders.HasRoleWith(p, name) && !(leads && Positions.IsPlayer(p))).Distinct()];
        return locals.Count == 1 ? locals[0] : null;
    }

    /// <summary>“Judge Orla Tain asked the foreman”: a sentence that has the name and the description speaks of two people.</summary>
    private bool IsSomebodyElse(PersonEntry person, SourcePhrase source, int sentence)
    {
        string noun = _prose.Tokens.TextOf(source.Head);
        for (int s = Math.Max(0, sentence - RoleHolders.Nearby); s < sentence; s++)
        {
            Sentence before = _prose.Sentences[s];
            bool named = false, described = false;
            for (int i = before.First; i < before.End; i++)
            {
                described |= i > before.First && _prose.Tokens[i].Tag == Tag.Noun && _prose.Tokens[i - 1].Tag is Tag.Determiner or Tag.Noun
                    && _prose.Tokens.Spells(i, noun) && !IsOtherKind(source, i);
                named |= _people.At(i)?.Person == person;
            }

            if (named && described) return true;
        }

        return false;
    }

    /// <summary>“a goods executive” is no “chief executive”: the nouns in front are others.</summary>
    private bool IsOtherKind(SourcePhrase source, int noun) =>
        source.Head > source.First + 1 && noun > 0 && _prose.Tokens[noun - 1].Tag == Tag.Noun
        && _prose.Tokens[source.Head - 1].Tag is Tag.Noun or Tag.Adjective
        && !_prose.Tokens.Spells(noun - 1, _prose.Tokens.LowerOf(source.Head - 1));

    /// <summary>
    /// “the Ruritanian”: the one named before of whom the text says that; else whom it may mean of those it has not placed elsewhere.
    /// </summary>
    private PersonEntry? OfOrigin(SourcePhrase source, int sentence, LastSpeaker last)
    {
        const int stem = 5;
        string origin = _prose.Tokens.TextOf(source.Head);
        string part = origin.Length > stem ? origin.Substring(0, stem) : origin;
        List<PersonEntry> fitting =
            [.. _focus.NamedBefore(source.First).Where(p => _origins.IsFrom(p, origin)
                || (origin.Length > stem && RoleHolders.HasRoleWith(p, part)))
                .Distinct()];
        if (fitting.Count == 1) return fitting[0];
        if (fitting.Count > 1)
            return _holders.Near(fitting, source, sentence) ?? (last.Person is { } speaker && fitting.Contains(speaker) ? speaker : null);
        bool people = _prose.Tokens[source.Head].Is(WordClass.Demonym) && !Origins.IsRegional(origin);
        return _focus.Find(source, Passing.Trait, sentence, last, p => !people || !_origins.IsFromElsewhere(p, origin))
            ?? LastOfTwo([.. _focus.NamedSince(sentence - RoleHolders.Nearby, source.First).Where(p => !people
                || !_origins.IsFromElsewhere(p, origin)).Distinct()]);
    }

    /// <summary>Among more than two the last is as likely as any.</summary>
    private static PersonEntry? LastOfTwo(List<PersonEntry> near) => near.Count is 1 or 2 ? near[0] : null;
}
