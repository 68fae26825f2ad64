using System.Globalization;
using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Reading;
using SeedGen.Reading.Transcripts;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>Who speaks where no marks stand: the label of a transcript's turn, the signature under a block quote.</summary>
internal sealed class UnmarkedSpeakers
{
    private const int MostNamesakes = 64;

    private readonly Prose _prose;
    private readonly PersonIndex _people;
    private readonly Dictionary<int, TranscriptTurn>? _turns;
    private readonly Dictionary<int, BlockQuotation>? _quotations;
    private readonly TextSpan? _title;
    private Dictionary<string, PersonEntry?>? _initials;

    /// <summary>Remembers the labels and signatures of <paramref name="document"/>.</summary>
    public UnmarkedSpeakers(ReadDocument document, Prose prose, PersonIndex people)
    {
        _prose = prose;
        _people = people;
        if (document.Turns.Count > 0) _title = Array.Find(document.Paragraphs, p => p.Kind == ParagraphKind.Title)?.Span;
        foreach (TranscriptTurn turn in document.Turns) (_turns ??= [])[turn.Paragraph] = turn;
        foreach (BlockQuotation quotation in document.BlockQuotations) (_quotations ??= [])[quotation.Paragraph] = quotation;
    }

    /// <summary>Whether the words of the paragraph are a turn or a block quote.</summary>
    public bool Covers(int paragraph) => IsTurn(paragraph) || _quotations?.ContainsKey(paragraph) == true;

    /// <summary>The paragraph is of a block quote without a signature, but with words above it that may tell whose it is.</summary>
    public bool IsIntroduced(int paragraph) => Unsigned(paragraph) is { IsIntroduced: true };

    /// <summary>The paragraph is of a block quote without a signature and with no words above that announce it.</summary>
    public bool IsAlone(int paragraph) => Unsigned(paragraph) is { IsIntroduced: false };

    private BlockQuotation? Unsigned(int paragraph) =>
        !IsTurn(paragraph) && _quotations != null && _quotations.TryGetValue(paragraph, out BlockQuotation? quotation)
        && quotation.Signature == null
            ? quotation
            : null;

    /// <summary>The words of both paragraphs are of one block quote.</summary>
    public bool AreOne(int paragraph, int next) =>
        _quotations != null && _quotations.TryGetValue(paragraph, out BlockQuotation? first)
        && _quotations.TryGetValue(next, out BlockQuotation? second) && first.Block == second.Block;

    private bool IsTurn(int paragraph) => _turns?.ContainsKey(paragraph) == true;

    /// <summary>The name of the rule for the paragraph.</summary>
    public string RuleOf(int paragraph) => IsTurn(paragraph) ? "TranscriptLabel" : "BlockQuote";

    /// <summary>Who speaks in the paragraph, or null where nothing tells.</summary>
    public ResolvedSpeaker? Resolve(int paragraph) =>
        IsTurn(paragraph) ? OfTurn(_turns![paragraph])
        : _quotations![paragraph].Signature is { } signature ? OfSignature(signature) : null;

    /// <summary>A further paragraph is whoever's the label above it is.</summary>
    private ResolvedSpeaker? OfTurn(TranscriptTurn turn)
    {
        ResolvedSpeaker? speaker = OfLabel(turn.Label);
        return turn.GoesOn && speaker != null ? speaker with { By = SpeakerBy.Continuation } : speaker;
    }

    private ResolvedSpeaker? OfLabel(TextSpan label)
    {
        string words = label.In(_prose.Text);
        if (words is "Q" or "Question") return null;
        if (words is "A" or "Answer") return OfAnswer() is { } asked ? Named(asked, label, SpeakerBy.Nominal) : Group("A", label);
        if (char.IsDigit(words[words.Length - 1])) return Group(words, label);   // “Speaker 2”
        if (char.IsLower(words[0])) return OfHandle(words, label);
        if (IsInitials(words)) return OfInitials(words) is { } bearer ? Named(bearer, label, SpeakerBy.Name) : Group(words, label);
        string[] parts = [.. words.Split(' ').Where(p => p.Length > 0)];
        int first = 0;
        Gender gender = Gender.Unknown;
        while (first < parts.Length - 1 && Lexicon.Word(WordStrings.WithoutStop(parts[first])) is var word && (word & WordClass.Title) != 0)
        {
            if ((word & WordClass.MaleNoun) != 0) gender = Gender.Male;
            if ((word & WordClass.FemaleNoun) != 0) gender = Gender.Female;
            first++;
        }

        if ((first == 0 && IsCommon(parts)) || (first > 0 && IsOffice(parts[parts.Length - 1]))) return Group(words, label);
        string[] name = [.. parts.Skip(first).Select(Capitalise)];
        TextSpan span = new(label.End - string.Join(" ", parts.Skip(first)).Length, label.End);
        PersonEntry? known = Find(name);
        if (known == null && first == 0 && (IsPaper(name, label) || IsBody(name))) return Group(words, label);
        // “MS. ARDEN”
        if (known is { Words.Length: 1 } && known.Name is { Length: > 3 } capitals && capitals.All(char.IsUpper))
            _people.Complete(known, name);
        PersonEntry person = known ?? Completed(name) ?? Add(name, span);
        person.Learn(gender, GenderWeight.Title);
        return Named(person, span, SpeakerBy.Name);
    }

    /// <summary>“Mr Speaker”, “Madam Chair”.</summary>
    private static bool IsOffice(string word) => (Lexicon.Word(word.ToLowerInvariant()) & (WordClass.Title | WordClass.PersonNoun)) != 0
        && (Lexicon.Name(word) & (NameClass.GivenMainly | NameClass.SurnameCommon)) == 0;

    /// <summary>The only one whom the text names, or its title: “Five questions for Osk Varga”.</summary>
    private PersonEntry? OfAnswer()
    {
        if (_people.People.Count == 1) return _people.People[0];
        return _title is { } title && MentionIn(title) is { } first
            && (MentionIn(new TextSpan(first.Span.End, title.End)) is not { } second || second.Person == first.Person)
            ? first.Person
            : null;
    }

    /// <summary>“&lt;vaughn&gt;” in a chat: the one of that family whom the text names, or nobody with a name.</summary>
    private ResolvedSpeaker OfHandle(string handle, TextSpan label) =>
        _people.OfFamily(char.ToUpperInvariant(handle[0]) + handle.Substring(1)) is { Count: 1 } named
            ? Named(named[0], label, SpeakerBy.Name)
            : Group(handle, label);

    /// <summary>“IK:” in an interview, and not “ANN:”.</summary>
    private static bool IsInitials(string label) =>
        TranscriptLabels.IsInitials(label, new TextSpan(0, label.Length))
        && (Lexicon.Name(label) & (NameClass.Given | NameClass.FamilyFirst)) == 0;

    /// <summary>The only one whose names begin with the letters; an interview asks it of every turn.</summary>
    private PersonEntry? OfInitials(string letters)
    {
        _initials ??= new(StringComparer.Ordinal);
        if (_initials.TryGetValue(letters, out PersonEntry? known)) return known;
        PersonEntry[] fitting =
            [.. _people.People.Where(p => HasInitials(p.Words, letters)).Take(2)];
        return _initials[letters] = fitting.Length == 1 ? fitting[0] : null;
    }

    /// <summary>“HdG” and “BL” alike.</summary>
    private static bool HasInitials(string[] words, string letters) =>
        string.Equals(string.Concat(words.Select(w => w[0])), letters, StringComparison.OrdinalIgnoreCase);

    /// <summary>“Holvex: How did it begin?” Nobody's name, and asks: who has the interview.</summary>
    private bool IsPaper(string[] name, TextSpan label) =>
        name.Length == 1 && (Lexicon.Name(name[0]) & (NameClass.Given | NameClass.Surname | NameClass.FamilyFirst)) == 0
        && Asks(label);

    /// <summary>“Lowmere Gazette: How did it begin?”</summary>
    private static bool IsBody(string[] name) => name.Length > 1 && Lexicon.Word(name[name.Length - 1].ToLowerInvariant()) is var word
        && (word & WordClass.OrgNoun) != 0 && (Lexicon.Name(name[name.Length - 1]) & NameClass.SurnameCommon) == 0;

    /// <summary>The paragraph ends with a question.</summary>
    private bool Asks(TextSpan label)
    {
        int end = label.End;
        while (end < _prose.Text.Length && _prose.Text[end] is not ('\n' or '\r')) end++;
        while (end > label.End && char.IsWhiteSpace(_prose.Text[end - 1])) end--;
        return _prose.Text[end - 1] == '?';
    }

    /// <summary>“THE COURT”, “JUROR”, “AUDIENCE”: no names.</summary>
    private static bool IsCommon(string[] parts) => parts.All(p =>
        (Lexicon.Word(p) & (WordClass.Determiner | WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.Preposition
            | WordClass.Number)) != 0
        && (Lexicon.Name(p) & (NameClass.GivenMainly | NameClass.SurnameCommon)) == 0);

    private ResolvedSpeaker OfSignature(TextSpan signature)
    {
        NameMention? mention = MentionIn(signature);
        return mention == null
            ? Group(WhiteSpace.Collapse(_prose.Text, signature), signature)
            : Named(mention.Person!, mention.Span, SpeakerBy.Name);
    }

    /// <summary>The first person named there.</summary>
    private NameMention? MentionIn(TextSpan span)
    {
        int low = 0, high = _people.Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_people.Mentions[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < _people.Mentions.Count && span.Contains(_people.Mentions[low].Span); low++)
        {
            if (_people.Mentions[low].Person != null) return _people.Mentions[low];
        }

        return null;
    }

    private PersonEntry? Find(string[] name)
    {
        IReadOnlyList<PersonEntry> family = _people.OfFamily(name[name.Length - 1]);
        return name.Length == 1
            ? family.FirstOrDefault()
            : family.Take(MostNamesakes).FirstOrDefault(p => NameMatch.SamePerson(p.Words, name));
    }

    /// <summary>“DANA HOLT:” where others call her “Dana”, and nobody else is called so.</summary>
    private PersonEntry? Completed(string[] name)
    {
        if (name.Length == 1 || _people.OfFamily(name[0]) is not { Count: 1 } called || called[0].Words.Length > 1) return null;
        _people.Complete(called[0], name);
        return called[0];
    }

    private PersonEntry Add(string[] name, TextSpan span)
    {
        PersonEntry person = new() { Words = name };
        person.Mentions.Add(NameMention.OfLabel(name, span));
        _people.Add(person);
        return person;
    }

    private static string Capitalise(string word) => word.Length > 1 && word.All(c => !char.IsLower(c))
        ? word.Substring(0, 1) + word.Substring(1).ToLower(CultureInfo.InvariantCulture)
        : word;

    private static ResolvedSpeaker Named(PersonEntry person, TextSpan mention, SpeakerBy by) => new(person, person.Name, mention, by);

    private static ResolvedSpeaker Group(string name, TextSpan mention) => new(null, name, mention, SpeakerBy.Nominal);
}
