using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Quotes;
using SeedGen.Speech.Rules;
using SeedGen.Speech.Speakers;
using SeedGen.Syntax;

namespace SeedGen.Speech.Dialogues;

/// <summary>To whom somebody talks, where the turns name one of the two only.</summary>
internal sealed class DialoguePartners(Prose prose, PersonIndex people)
{
    /// <summary>Paragraphs over which two go on to talk to each other.</summary>
    private const int Farthest = 16;

    private ResolvedSpeaker? _one, _other;
    private int _paragraph;
    private bool? _writerTalks;

    /// <summary>Both have talked to each other.</summary>
    public void Talk(ResolvedSpeaker one, ResolvedSpeaker other, int paragraph)
    {
        if (one.Person != null && other.Person != null) (_one, _other, _paragraph) = (one, other, paragraph);
    }

    /// <summary>Whether these are the two who talked last.</summary>
    public bool AreTalking(Turn a, Turn b) =>
        _one != null && !a.IsToWriter && !b.IsToWriter && a.Speaker is { } x && b.Speaker is { } y && a.Paragraph - _paragraph <= Farthest
        && ((Turn.Are(_one, x) && Turn.Are(_other!, y)) || (Turn.Are(_one, y) && Turn.Are(_other!, x)));

    /// <summary>Who has the other turns; null where nobody can tell.</summary>
    /// <param name="one">Who has the turns that tell whose they are.</param>
    /// <param name="run">The turns.</param>
    /// <param name="first">The first of those that are meant.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="offset">0 where the other begins, else 1.</param>
    /// <param name="drafts">The quotes.</param>
    /// <param name="crowd">More than two talk.</param>
    public ResolvedSpeaker? Of(ResolvedSpeaker one, List<Turn> run, int first, int end, int offset, List<QuoteFinder.Draft> drafts,
        bool crowd)
    {
        if (one == Turn.Writer) return null;
        if (Addressed(one, run, first, end, drafts) is { } addressed) return addressed;
        if (Introduced(one, run, first, end, offset, drafts) is { } introduced) return introduced;
        for (int i = first; i < end; i++)
        {
            if (run[i].IsToWriter) return Turn.Writer;   // “…,” she told me
        }

        if (crowd) return null;
        if (MayBeWriter(run, first, end, offset)) return Turn.Writer;
        ResolvedSpeaker? before = _one != null && run[first].Paragraph - _paragraph <= Farthest
            ? (Turn.Are(_one, one) ? _other : Turn.Are(_other!, one) ? _one : null)
            : null;
        return OfScene(one, run[first], out bool several) ?? (several ? null : before);
    }

    /// <summary>“Orla Tain has a soft voice.” — “Did you see it?”: who is brought in right before one of these turns.</summary>
    private static ResolvedSpeaker? Introduced(ResolvedSpeaker one, List<Turn> run, int first, int end, int offset,
        List<QuoteFinder.Draft> drafts)
    {
        for (int i = first + offset; i < end; i += 2)
        {
            QuoteFinder.Draft draft = drafts[run[i].First];
            if (draft is { Attribution.Rule: nameof(LeadIn), Speaker: { Person: not null } speaker } && !Turn.Are(speaker, one))
                return speaker;
        }

        return null;
    }

    /// <summary>The writer talks to those of whom the text tells, and may have these turns too.</summary>
    private bool MayBeWriter(List<Turn> run, int first, int end, int offset)
    {
        if (!WriterTalks) return false;
        bool answers = false;
        for (int i = first + offset; i < end; i += 2)
        {
            if (run[i].Addresses) return false;
            answers |= run[i].Source == TurnSource.None && run[i].Answers;
        }

        if (!answers) return true;
        for (int t = FirstOfScene(run[first]); t < prose.TokenOfQuote[run[end - 1].FirstString]; t++)
        {
            if (prose.Tokens.Spells(t, "i")) return true;
        }

        return false;
    }

    /// <summary>The first token of the paragraph above the turn.</summary>
    private int FirstOfScene(Turn turn)
    {
        int sentence = prose.SentenceOfQuote[turn.FirstString];
        while (sentence > 0 && prose.Sentences[sentence - 1].Paragraph >= turn.Paragraph - 1) sentence--;
        return prose.Sentences[sentence].First;
    }

    /// <summary>“I asked”, “she tells me”: the writer is one of those who talk.</summary>
    private bool WriterTalks => _writerTalks ??= FindWriter();

    private bool FindWriter()
    {
        TokenList tokens = prose.Tokens;
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            int verb = tokens.Spells(i, "i") ? i + 1 : tokens.Spells(i + 1, "me") ? i : -1;
            if (verb >= 0 && tokens[verb].Tag == Tag.Verb && tokens[verb].Is(WordClass.CueVerbStrong)) return true;
        }

        return false;
    }

    /// <summary>“Mr Varga, did you see it?”: the only one who is called by name.</summary>
    private ResolvedSpeaker? Addressed(ResolvedSpeaker one, List<Turn> run, int first, int end, List<QuoteFinder.Draft> drafts)
    {
        PersonEntry? called = null;
        for (int i = first; i < end; i++)
        {
            if (run[i].Speaker is not { } speaker || !Turn.Are(speaker, one)) continue;
            for (int d = run[i].First; d < run[i].End; d++)
            {
                for (int q = drafts[d].Strings.First; q <= drafts[d].Strings.Last; q++)
                {
                    if (IsSubject(drafts[d].Strings, q)) continue;
                    if (Vocatives.Called(prose, q, people) is not { } person || person == one.Person || person == called) continue;
                    if (called != null) return null;
                    called = person;
                }
            }
        }

        return called == null ? null : Speaker(called);
    }

    /// <summary>“Osk,” she said, “cannot cook.”: one clause, of which the name is a part.</summary>
    private bool IsSubject(QuotedRun strings, int quote) =>
        quote < strings.Last && char.IsLower(prose.Text[prose.Quoted[quote + 1].Inner.Start]);

    /// <summary>The only other one who is named in the paragraph above, where that is no turn itself.</summary>
    private ResolvedSpeaker? OfScene(ResolvedSpeaker one, Turn turn, out bool several)
    {
        several = false;
        int paragraph = turn.Paragraph - 1;
        if (paragraph < 0 || prose.Paragraphs[paragraph].Kind != ParagraphKind.Body) return null;
        PersonEntry? found = null;
        int end = prose.Paragraphs[paragraph].Span.End;
        for (int i = people.FirstFrom(FirstOfScene(turn)); i < people.Mentions.Count && people.Mentions[i].Span.Start < end; i++)
        {
            NameMention mention = people.Mentions[i];
            if (mention.Person is not { } person || person == one.Person || person == found) continue;
            if (found != null)
            {
                several = true;
                return null;
            }

            found = person;
        }

        return found == null ? BroughtIn(turn, ref several) : Speaker(found);
    }

    /// <summary>“The second is a boy of nine.”: the only one without a name whom the paragraph above brings in.</summary>
    private ResolvedSpeaker? BroughtIn(Turn turn, ref bool several)
    {
        TokenList tokens = prose.Tokens;
        SourcePhrase? found = null;
        for (int i = FirstOfScene(turn); i + 1 < prose.TokenOfQuote[turn.FirstString]; i++)
        {
            if (!(tokens.Spells(i, "a") || tokens.Spells(i, "an")) || (i > 0 && tokens[i - 1].Tag is Tag.Preposition)) continue;
            int noun = i + 1;
            while (tokens[noun].Tag == Tag.Adjective) noun++;
            if (tokens[noun].Tag != Tag.Noun || tokens[noun + 1].Tag == Tag.Noun
                || !tokens[noun].Is(WordClass.PersonNoun | WordClass.MaleNoun | WordClass.FemaleNoun)
                || tokens[noun].Is(WordClass.PluralNoun | WordClass.GroupNoun))
                continue;
            several |= found != null;
            found = new SourcePhrase(i, noun, noun, SourceKind.Nominal, null);
        }

        return found == null || several ? null : ResolvedSpeaker.InWords(prose, found, SpeakerBy.Nominal);
    }

    private static ResolvedSpeaker Speaker(PersonEntry person) => new(person, person.Name, null, SpeakerBy.Continuation);
}
