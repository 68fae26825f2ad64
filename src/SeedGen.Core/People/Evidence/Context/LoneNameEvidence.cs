using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>
/// Weighs what makes a person of somebody whom the text never introduces: “the Varga administration”, “Varga’s wife”, “Varga
/// shrugged”, “Varga won his seat”. Firms, towns and teams have and do none of these.
/// </summary>
internal readonly struct LoneNameEvidence(TokenList tokens)
{
    private const int LongestClause = 14;
    private const int LongestModifier = 3;
    private const int FarthestPerson = 40;
    private const int MostRead = 300;

    private static readonly WordList DeedsOfPersons = new(
        "shrugged", "smiled", "nodded", "laughed", "grinned", "sighed", "whispered", "chuckled", "wept", "winked", "muttered",
        "murmured", "quipped", "joked", "exclaimed", "recalled", "shouted", "shrugs", "smiles", "nods", "laughs", "grins", "sighs",
        "whispers", "chuckles", "quips", "jokes", "recalls");

    /// <summary>The sum for one mention of one word that has no title; never less than nothing.</summary>
    public int Of(NameMention mention)
    {
        int after = mention.Last + 1;
        if (after + 1 >= tokens.Count) return 0;
        if (IsGovernment(after)) return 5;
        if (tokens[after].Kind == TokenKind.Possessive) return OwnsPersonal(after + 1) ? 3 : 0;
        if (IsHimBelow(mention.First, after) || IsHeadOfBody(mention.First, after)) return 3;
        int verb = after;
        while (verb + 1 < tokens.Count && tokens[verb].Tag is Tag.Adverb or Tag.Have) verb++;
        if (SpeaksOfItself(mention.First - 1, verb) || IsGivenNameBesideMarks(mention.First, verb)) return 3;
        if (tokens[verb].Casing != Casing.Lower) return 0;
        if (IsOfPersons(verb) || (IsAnswer(verb) && HasQuoteBeside(mention.First - 1, verb + 1))) return 3;
        return tokens[verb].Tag is Tag.Verb or Tag.Be or Tag.Modal or Tag.Participle && OwnsBehind(verb + 1)
            && !HasPersonBefore(mention.First)
            ? 3
            : 0;
    }

    /// <summary>“ECB’s Varga says”, “Fed’s Varga:”: agencies call those who lead a body so.</summary>
    private bool IsHeadOfBody(int name, int after)
    {
        if (name < 2 || tokens[name - 1].Kind != TokenKind.Possessive) return false;
        bool body = tokens[name - 2] is { Casing: Casing.Upper, Length: > 1 } || tokens.TextOf(name - 2) is "Fed" or "BoE" or "BoJ";
        ref Token word = ref tokens[name];
        bool called = word.Is(NameClass.Surname | NameClass.Mononym)
            ? !word.Is(NameClass.Place | NameClass.PlaceMajor) && !word.Is(WordClass.CommonWord)
            : word.Name == NameClass.None && word.Word == WordClass.None;
        return body && called && (tokens[after].Kind == TokenKind.Colon || new Surroundings(tokens).IsSaid(after));
    }

    /// <summary>“the Varga administration”: governments are called by who heads them.</summary>
    private bool IsGovernment(int i) =>
        tokens.Spells(i, "administration") || tokens.Spells(i, "presidency") || tokens.Spells(i, "premiership")
        || tokens.Spells(i, "candidacy");

    /// <summary>“’s wife”, “’s late husband”, “’s running mate”, “’s candidacy”.</summary>
    public bool OwnsPersonal(int i)
    {
        for (int end = Math.Min(i + LongestModifier, tokens.Count); i < end && tokens[i].Casing == Casing.Lower; i++)
        {
            if (tokens[i].Tag == Tag.Noun) return IsPersonal(i);
            if (tokens[i].Tag is not (Tag.Adjective or Tag.Participle)) return false;
        }

        return false;
    }

    private bool IsPersonal(int i) =>
        (tokens[i].Is(WordClass.Kin) && !IsOfFirms(i)) || tokens.Spells(i, "candidacy") || tokens.Spells(i, "presidency")
        || tokens.Spells(i, "widow")
        || tokens.Spells(i, "cabinet") || tokens.Spells(i, "inauguration") || tokens.Spells(i, "biographer")
        || tokens.Spells(i, "childhood") || tokens.Spells(i, "shoulder")
        || tokens.Spells(i, "apology") || tokens.Spells(i, "temperament") || tokens.Spells(i, "speech") || tokens.Spells(i, "accusation")
        || tokens.Spells(i, "accusations")
        || tokens.Spells(i, "girlfriend") || tokens.Spells(i, "boyfriend") || tokens.Spells(i, "biography")
        || tokens.Spells(i, "assassination") || tokens.Spells(i, "nomination")
        || tokens.Spells(i, "body") || tokens.Spells(i, "funeral") || tokens.Spells(i, "killer") || tokens.Spells(i, "autopsy");

    /// <summary>“Varga’s parent”, “Varga’s sister company”.</summary>
    private bool IsOfFirms(int i) =>
        tokens.Spells(i, "parent") || tokens.Spells(i, "parents") || tokens.Spells(i, "sister") || tokens.Spells(i, "partner")
        || tokens.Spells(i, "partners") || tokens.Spells(i, "family");

    /// <summary>“shrugged”, “whispered”: what only somebody with a body does.</summary>
    private bool IsOfPersons(int verb) => tokens[verb].Tag is Tag.Verb or Tag.Participle && DeedsOfPersons.Has(tokens, verb);

    private bool IsAnswer(int verb) =>
        tokens.Spells(verb, "asked") || tokens.Spells(verb, "asks") || tokens.Spells(verb, "repeated") || tokens.Spells(verb, "interrupted")
        || tokens.Spells(verb, "interjected");

    /// <summary>“Why?” Varga asked; Varga asked, “Why?”</summary>
    private bool HasQuoteBeside(int before, int after)
    {
        if (after < tokens.Count && tokens[after].Kind is TokenKind.Comma or TokenKind.Colon) after++;
        return (before >= 0 && tokens[before].Kind == TokenKind.Quote) || (after < tokens.Count && tokens[after].Kind == TokenKind.Quote);
    }

    /// <summary>“I pushed,” Varga said; “I pushed,” said Varga; Varga said: “I pushed”. Firms, towns and teams say “we”.</summary>
    private bool SpeaksOfItself(int before, int verb)
    {
        if (before > 0 && IsSaid(before)) return SaysI(before - 1);
        if (!IsSaid(verb)) return false;
        if (before >= 0 && tokens[before].Kind == TokenKind.Quote) return SaysI(before);
        int quote = verb + 1;
        if (quote < tokens.Count && tokens[quote].Kind is TokenKind.Comma or TokenKind.Colon) quote++;
        return quote < tokens.Count && SaysI(quote);
    }

    /// <summary>“It is late,” said Erik; “Late,” Erik says: a given name and nothing else.</summary>
    private bool IsGivenNameBesideMarks(int name, int verb) =>
        tokens[name].Is(NameClass.GivenMainly) && !tokens[name].Is(NameClass.Place | NameClass.PlaceMajor) && name > 0
        && ((tokens[name - 1].Kind == TokenKind.Quote && IsSaid(verb))
            || (name > 1 && IsSaid(name - 1) && tokens[name - 2].Kind == TokenKind.Quote && tokens[name + 1].Tag is Tag.Stop or Tag.Comma));

    private bool IsSaid(int i) =>
        tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.CueVerbStrong) && tokens[i].Is(WordClass.VerbPast | WordClass.VerbThird);

    /// <summary>Whether the quoted words, of which the first hundreds of letters are read, have an “I”.</summary>
    private bool SaysI(int quote)
    {
        if (tokens[quote].Kind != TokenKind.Quote) return false;
        string text = tokens.Text;
        int start = tokens[quote].Start + 1;
        for (int end = Math.Min(tokens[quote].End - 1, start + MostRead), i = start; i < end; i++)
        {
            if (text[i] == 'I' && !char.IsLetter(text[i - 1]) && (text[i + 1] == ' ' || WordShape.IsApostrophe(text[i + 1]))
                && (i == start || text[i - 1] == ' '))
                return true;
        }

        return false;
    }

    /// <summary>“won his seat”, “has left her husband”, “hurt himself”, with nobody else between.</summary>
    private bool OwnsBehind(int i)
    {
        for (int end = Math.Min(i + LongestClause, tokens.Count - 1); i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word && tokens[i].Kind != TokenKind.Number) return false;
            if (tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale))
                return tokens[i].Tag == Tag.PossessivePronoun || tokens[i].Length > 5;
            if (tokens[i].Tag is Tag.Name or Tag.That or Tag.Relative || tokens[i].Is(WordClass.Subordinator)
                || (tokens[i].Tag == Tag.Noun && tokens[i].Is(WordClass.PersonNoun | WordClass.Kin)))
                return false;
        }

        return false;
    }

    /// <summary>
    /// “Varga told the Echo that nobody came. She …”, “…,” said Varga. “…,” he said: the next sentence calls its subject so, and
    /// neither it nor what stands before has anybody else.
    /// </summary>
    private bool IsHimBelow(int first, int after)
    {
        bool said = first > 1 && tokens[first - 1].Is(WordClass.CueVerb) && tokens[first - 2].Kind is TokenKind.Quote or TokenKind.Comma;
        bool opens = (first == 0 || tokens[first - 1].Kind is TokenKind.Stop or TokenKind.Quote)
            && tokens[after].Tag is Tag.Verb or Tag.Have or Tag.Modal or Tag.Be or Tag.Do or Tag.Participle;
        if ((!said && !opens) || HasPersonBefore(first)) return false;
        int stop = after;
        for (int end = Math.Min(after + FarthestPerson, tokens.Count - 1);
            stop < end && tokens[stop].Kind != TokenKind.Stop && !EndsParagraph(stop); stop++)
        {
            if (IsSomebody(stop) || tokens[stop].Is(WordClass.PronounMale | WordClass.PronounFemale)) return false;
        }

        int next = stop + 1;
        if (next >= tokens.Count || tokens[stop].Kind is not (TokenKind.Stop or TokenKind.Quote)) return false;
        if (tokens[next].Kind == TokenKind.Quote) next++;
        else if (EndsParagraph(stop)) return false;
        return next < tokens.Count && tokens[next].Is(WordClass.PersonalPronoun)
            && tokens[next].Is(WordClass.PronounMale | WordClass.PronounFemale);
    }

    private bool EndsParagraph(int i) => i + 1 < tokens.Count && tokens[i + 1].Start > tokens[i].End + 1;

    /// <summary>“Osk Tuvel left when Varga rejected his offer”: the pronoun may mean somebody named before.</summary>
    private bool HasPersonBefore(int i)
    {
        for (int end = Math.Max(0, i - FarthestPerson), j = i - 1; j >= end; j--)
        {
            if (tokens[j].Is(WordClass.PronounMale | WordClass.PronounFemale) || IsSomebody(j)) return true;
        }

        return false;
    }

    /// <summary>A given name, or somebody by what he is; several are no “he”.</summary>
    private bool IsSomebody(int i) => (tokens[i].Tag == Tag.Name && tokens[i].Is(NameClass.Given))
        || (tokens[i].Tag is Tag.Name or Tag.Noun && tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.Kin)
            && !tokens[i].Is(WordClass.PluralNoun));
}
