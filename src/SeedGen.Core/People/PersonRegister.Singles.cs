using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People;

// Names of one word.
internal sealed partial class PersonRegister
{
    /// <summary>Paragraphs from a relative’s given name to the whole.</summary>
    private const int FarthestFullName = 3;

    private HashSet<string>? _shortForms;

    /// <summary>Links a name of one word to whom it may mean; false where nobody has it.</summary>
    public bool LinkSingle(NameMention mention, TokenList tokens)
    {
        string word = mention.Words[0];
        if (IsFamily(word)) return true;
        if (tokens[mention.First].Is(NameClass.Nickname) && tokens[mention.First].Casing == Casing.Capitalised
            && (!mention.HasTitle || IsBeforeGiven(tokens, mention.First - 1)))
            IndexShortForm(word);
        string family = NameParticles.WithoutArticle(word);
        NameBearers? bearers = BearersOf(word), ofFamily = family == word ? bearers : BearersOf(family);
        PersonEntry[]? candidates = HalfBefore(mention, ofFamily?.AsFamily, bearers?.AsInner) ?? ofFamily?.AsFamily
            ?? bearers?.AsGiven ?? (tokens[mention.First].Is(WordClass.CommonWord) ? null : bearers?.AsInner);
        if (candidates == null
            || (ofFamily?.AsFamily == null && candidates == bearers?.AsGiven && IsSomebodyElse(mention, candidates, tokens)))
            return false;
        if (candidates != bearers?.AsGiven && Relatives.IsOfBearer(mention, candidates, tokens)) return false;
        IReadOnlyList<PersonEntry> fitting = Namesakes.Fitting(mention, TitleOf(mention, tokens), candidates, tokens);
        if (fitting.Count != 1)
        {
            mention.Ambiguous = fitting;
            return fitting.Count > 0;
        }

        if (ofFamily?.AsFamily == null && bearers?.AsGiven == null && (mention.HasTitle || !tokens[mention.First].Is(NameClass.Given)))
            fitting[0].CalledBy = Array.IndexOf(fitting[0].Words, word) is > 0 and int called ? called : fitting[0].CalledBy;
        Link(mention, fitting[0], tokens);
        return true;
    }

    /// <summary>
    /// “Orla Tain-Varga … Varga and her son … Ben Varga, 9”: where all others of the name come later, she is called by a half of hers;
    /// likewise an Eulogio Varga Tain by the first of his two family names.
    /// </summary>
    private static PersonEntry[]? HalfBefore(NameMention mention, PersonEntry[]? family, PersonEntry[]? inner)
    {
        if (family == null || inner is not [{ } whole] || whole.Start > mention.Span.Start
            || (Lexicon.Name(mention.Words[0]) & NameClass.GivenMainly) != 0)
            return null;
        foreach (PersonEntry person in family)
        {
            if (person.Start < mention.Span.Start && !(family.Length == 1 && IsCalledByFirst(whole, person, mention))) return null;
        }

        return inner;
    }

    /// <summary>
    /// “Ana Varga Tain left. Her niece, Una Tain Rojas, said it was late. … Tain said”: of two with two family names the one who has just
    /// been named in full, since it is the first of hers.
    /// </summary>
    private static bool IsCalledByFirst(PersonEntry inner, PersonEntry other, NameMention mention) =>
        inner.Words.Length == 3 && other.Words.Length == 3 && char.IsUpper(inner.Words[1][0]) && char.IsUpper(other.Words[1][0])
        && (Lexicon.Name(other.Words[1]) & NameClass.GivenMainly) == 0
        && LastFull(inner, mention) is { } last && mention.Paragraph - last.Paragraph <= 1
        && !(LastFull(other, mention) is { } before && before.Span.Start > last.Span.Start);

    /// <summary>The last mention before the other one that gives the whole name.</summary>
    private static NameMention? LastFull(PersonEntry person, NameMention before)
    {
        for (int i = person.Mentions.Count - 1; i >= 0; i--)
        {
            NameMention mention = person.Mentions[i];
            if (mention.Words.Length > 1 && !mention.Quoted && mention.Span.Start < before.Span.Start) return mention;
        }

        return null;
    }

    /// <summary>Whose name was meant by a word that is nobody's; null where nobody's was.</summary>
    public PersonEntry? WhoseMisspelt(NameMention mention, TokenList tokens) => Misspellings.BearerOf(mention, tokens, _people);

    /// <summary>Links a name that is written wrong.</summary>
    public static void LinkMisspelt(NameMention mention, PersonEntry bearer, TokenList tokens)
    {
        mention.IsMisspelt = true;
        Link(mention, bearer, tokens);
    }

    /// <summary>“their son Antonio”, where all who are called Antonio have families of their own, and are nobody's relatives.</summary>
    private bool IsSomebodyElse(NameMention mention, PersonEntry[] bearers, TokenList tokens)
    {
        if (mention.First < 0 || !Relatives.AreIntroduced(mention, tokens)) return false;
        foreach (PersonEntry person in bearers)
        {
            // “his daughter Orla … Orla Tain, a student”: who is named in full right after it is the same
            if (person.IsRelative || !person.HasGiven || person.Mentions[0].Sentence == mention.Sentence
                || (person.Start > mention.Span.Start && !person.Mentions[0].HasTitle
                    && person.Mentions[0].Paragraph - mention.Paragraph <= FarthestFullName)
                || BearersOf(NameParticles.WithoutArticle(person.Family))?.AsFamily is { Length: > 1 })
                return false;
        }

        return true;
    }

    /// <summary>“Two Vargas, one badge”: several of the family, and nobody’s name.</summary>
    private bool IsFamily(string word)
    {
        if (word.Length < 5 || word[word.Length - 1] != 's' || BearersOf(word) != null) return false;
        return BearersOf(word.Substring(0, word.Length - 1))?.AsFamily is { Length: > 1 }
            || (word[word.Length - 2] == 'e' && BearersOf(word.Substring(0, word.Length - 2))?.AsFamily is { Length: > 1 });
    }

    /// <summary>“Sister Bernie”, “Coach Walt”, “Uncle Ted”: titles that stand before given names.</summary>
    private static bool IsBeforeGiven(TokenList tokens, int title) => tokens[title].Is(WordClass.Kin)
        || WordStrings.WithoutStop(tokens.LowerOf(title)) is "coach" or "fr" or "pastor" or "chef" or "auntie" or "aunty" or "prince"
            or "princess" or "lady" or "sir" or "dame" or "saint" or "deacon" or "pani" or "daw" or "mang" or "aling";

    /// <summary>“Ike” alone, where one person alone is called Dwight: asked once for each such name.</summary>
    private void IndexShortForm(string word)
    {
        if (BearersOf(word) is { AsFamily: not null } or { AsGiven: not null } || !(_shortForms ??= new(NameComparer.Instance)).Add(word))
            return;
        PersonEntry? only = null;
        foreach (PersonEntry person in _people)
        {
            if (!person.HasGiven || !Nicknames.AreSame(person.Words[0], word)) continue;
            if (only != null) return;
            only = person;
        }

        if (only != null) NameBearers.Add(ref At(word).AsGiven, only);
    }
}
