using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Speech.Speakers.Groups;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// “the mayor”: the one person who has that role; else an organisation with a name; else a group in the words of the text.
/// </summary>
internal sealed class DescribedSpeakers(
    Prose prose, PersonIndex people, LastSpeakers last, PersonalPronouns pronouns, UnnamedPeople introduced,
    NamedOrganisations organisations, ReferringMentions mentions,
    SpeechMemory memory)
{
    private readonly Descriptions _descriptions = new(prose, people, introduced);
    private readonly DeclaredAliases _declared = new(prose, people);
    private readonly Constituencies _constituencies = new(prose, people);
    private readonly KinOfKin _kin = new(prose, people);
    private readonly OwnedOffices _owned = new(prose, people);
    private readonly CalledBefore _called = new(prose.Tokens);
    private readonly NamedLater _namedLater = new(prose, people, memory.FirstSentence);
    private readonly NamedOffices _offices = new(prose, people);
    private readonly Witnesses _witnesses = new(prose, people, introduced);
    private readonly FormsOfAddress _forms = new(prose, people);
    private readonly StatementAuthors _authors = new(prose, last, mentions);

    /// <summary>The speaker whom <paramref name="source"/> means, said in <paramref name="sentence"/> or before a pronoun there.</summary>
    public ResolvedSpeaker Resolve(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        TextSpan words = tokens.SpanOf(source.First, source.Head);
        bool whole = source.Last == source.Head || tokens.IsCount(source)
            || (tokens.Spells(source.Head, "number") && source.Last == source.Head + 1);
        if (UnnamedPeople.WantNoName(tokens, source.Last)) return ResolvedSpeaker.InWords(prose, source, SpeakerBy.Nominal);
        // “Orla Tain, the head of the union said”
        if (people.DescribedAt(source.Head) is { Person: { } described } mention && source.First >= mention.DescribedFrom)
            return new ResolvedSpeaker(described, described.Name, mention.Span, SpeakerBy.Name);
        if (_declared.Find(source) is { } declared) return mentions.Description(declared, words);
        if (whole && tokens[source.First].Tag == Tag.PossessivePronoun
            && (_descriptions.FindKin(source, sentence, last.Named) ?? _kin.Find(source, sentence, last.Named)) is { } kin)
            return mentions.Description(kin, words);
        if (whole && _authors.Find(source, sentence) is { } author) return author;
        if (whole && (_forms.Find(source) ?? _offices.Find(source) ?? _witnesses.Find(source, sentence)) is { } addressed)
            return mentions.Description(addressed, words);
        if (whole && source.Head == source.First + 1 && tokens.Spells(source.First, "the") && !tokens[source.Head].Is(WordClass.PluralNoun)
            && sentence > 0 && prose.Sentences[sentence - 1].Paragraph == prose.Sentences[sentence].Paragraph
            && introduced.IsOneOf(prose.Sentences[sentence - 1]))
            return ResolvedSpeaker.InWords(prose, source, SpeakerBy.Nominal);
        if (_constituencies.Find(source) is { } member) return Called(source, member, words);
        if (whole && _owned.Find(source) is { } holder) return Called(source, holder, words);
        if (_namedLater.Find(source) is { } later) return mentions.Description(later, words);
        bool definite = tokens.Spells(source.First, "the") || tokens.IsTitleAlone(source) || IsBareInHeadline(source, sentence);
        // “the 20-year-old from Lowmere”, “the 52-year-old captain of the Tern”
        bool hailing = source.Last > source.Head
            && ((tokens.Spells(source.Head + 1, "from") && PassingDescriptions.IsAgeOrHabit(tokens, source.Head))
                // “the Conservative MP for Lowmere”, “the member for Lowmere” of an Australian house
                || (tokens.Spells(source.Head + 1, "for") && tokens[source.Last].Tag == Tag.Name
                    && (PassingDescriptions.IsSeat(tokens.TextOf(source.Head))
                        || (tokens.Spells(source.Head, "member")
                            && (source.Head == source.First + 1
                                || (source.Head == source.First + 2 && PassingDescriptions.IsPartisan(tokens.TextOf(source.First + 1)))))))
                || (tokens.Spells(source.Head + 1, "of") && source.Head == source.First + 2
                    && CompoundNouns.IsAge(tokens, source.First + 1)));
        if (definite && (whole || hailing || tokens.IsCircumstance(source.Head + 1)))
        {
            if ((CalledOnly(source) ?? _descriptions.Find(source, sentence, last.Named, last.Other)
                ?? Varied(source, pronouns.OfTrait(source, sentence)) ?? _called.Find(source)
                ?? Varied(source, OfSentenceBefore(source, sentence))) is { } person
                && !IsIntroduced(source, person)
                && !(introduced.Precedes(source, person.Start) && !people.OfRole(tokens.LowerOf(source.Head)).Contains(person)))
                return Called(source, person, words);
            if (whole && tokens[source.Head].Tag == Tag.Noun && organisations.OfDescription(source, sentence) is { } organisation)
                return new ResolvedSpeaker(null, WhiteSpace.Collapse(prose.Text, organisation), words, SpeakerBy.Nominal);
        }

        if (definite && _descriptions.FindBelow(source, sentence) is { } below) return mentions.Description(below, words);
        return ResolvedSpeaker.InWords(prose, source, tokens[source.Head].Tag == Tag.Name ? SpeakerBy.Name : SpeakerBy.Nominal);
    }

    /// <summary>“the 66-year-old driver said … said the old driver”: the text has called him so, and nobody else is one.</summary>
    private PersonEntry? CalledOnly(SourcePhrase source) => source.Head == source.First + 2 && _called.Find(source) is { } person
        && people.OfRole(prose.Tokens.LowerOf(source.Head)).Count == 0
            ? person
            : null;

    /// <summary>The person, unless the description has “him” as its object.</summary>
    private PersonEntry? Varied(SourcePhrase source, PersonEntry? person) =>
        person == null || ObjectPronouns.Mean(prose.Tokens, person, source) ? null : person;

    /// <summary>“a lieutenant … “A drum,” said Orla Tain. … the lieutenant said”: somebody without a name, and she has no office.</summary>
    private bool IsIntroduced(SourcePhrase source, PersonEntry person)
    {
        string noun = prose.Tokens.LowerOf(source.Head);
        return source.Head == source.First + 1 && introduced.Contains(noun) && introduced.LastOf(noun) < prose.Tokens[source.First].Start
            && person.Titles.IsEmpty && person.RoleHeads.IsEmpty;
    }

    /// <summary>“Tain beat Varga. The Ruritanian saved a point. “…,” the 20-year-old said.”: both descriptions vary one name.</summary>
    private PersonEntry? OfSentenceBefore(SourcePhrase source, int sentence)
    {
        if (sentence == 0 || prose.Sentences[sentence].Paragraph != prose.Sentences[sentence - 1].Paragraph) return null;
        if (PassingDescriptions.Of(prose, source) == Passing.No) return null;
        Sentence before = prose.Sentences[sentence - 1];
        TokenList tokens = prose.Tokens;
        int head = before.First;
        while (head + 1 < before.End && tokens[head + 1].Tag is Tag.Noun or Tag.Adjective or Tag.Name) head++;
        bool subject = tokens[Math.Min(head + 1, tokens.Count - 1)] is { Kind: TokenKind.Comma }
            or { Tag: Tag.Verb or Tag.Be or Tag.Have or Tag.Modal };
        if (head == before.First || head + 1 >= before.End || !subject) return null;
        SourcePhrase varied = new(before.First, head, head, SourceKind.Nominal, null);
        if (PassingDescriptions.Of(prose, varied) == Passing.No || people.FirstFrom(before.End) > people.FirstFrom(head + 1)) return null;
        return _descriptions.Find(varied, sentence - 1, last.Named, last.Other);
    }

    /// <summary>“Railway inspector says”: headlines leave out the article.</summary>
    private bool IsBareInHeadline(SourcePhrase source, int sentence)
    {
        if (prose.Paragraphs[prose.Sentences[sentence].Paragraph].Kind is not (ParagraphKind.Title or ParagraphKind.Heading)) return false;
        ref Token head = ref prose.Tokens[source.Head];
        return prose.Tokens[source.First].Tag is Tag.Noun or Tag.Adjective or Tag.Name && head.Tag == Tag.Noun
            && head.Is(WordClass.PersonNoun) && !head.Is(WordClass.PluralNoun | WordClass.GroupNoun);
    }

    /// <summary>Later the noun alone may mean the person.</summary>
    private ResolvedSpeaker Called(SourcePhrase source, PersonEntry person, TextSpan words)
    {
        _called.Add(source, person);
        return mentions.Description(person, words);
    }
}
