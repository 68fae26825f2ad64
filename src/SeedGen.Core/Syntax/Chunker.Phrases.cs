using SeedGen.Language;

namespace SeedGen.Syntax;

/// <content>What belongs to a noun phrase, and where another begins.</content>
internal sealed partial class Chunker
{
    /// <summary>A name behind a common noun begins a phrase of its own only where the noun is a time: “Tuesday Smith said”.</summary>
    private bool StartsAnother(int head, int i) =>
        tokens[i - 1].Tag is not (Tag.Possessive or Tag.Determiner or Tag.Adjective)
        && tokens[head].Is(WordClass.Weekday | WordClass.TimeNoun) && tokens[i].Tag == Tag.Name
        && !tokens[i].Is(WordClass.Weekday | WordClass.Month);

    /// <summary>“Orla Tain last night said”, “the mayor late Monday”: a time begins a phrase of its own.</summary>
    private bool BeginsTime(int head, int i, int end) =>
        i == head + 1 && i + 1 < end && IsTimeBehind(i + 1, end) && tokens[head].Tag is Tag.Name or Tag.Noun
        && !tokens[head].Is(WordClass.TimeNoun | WordClass.Weekday)
        && (tokens.Spells(i, "last") || tokens.Spells(i, "late") || tokens.Spells(i, "early") || tokens.Spells(i, "next"));

    /// <summary>“late Monday”, “late last night”.</summary>
    private bool IsTimeBehind(int i, int end) => tokens[i].Is(WordClass.TimeNoun | WordClass.Weekday)
        || (i + 1 < end && (tokens.Spells(i, "last") || tokens.Spells(i, "this"))
            && tokens[i + 1].Is(WordClass.TimeNoun | WordClass.Weekday));

    /// <summary>“Orla Tain ’79”: the year in which somebody left a college.</summary>
    private bool IsClassOf(int head, int i) => head > 0 && tokens[i].Kind == TokenKind.Number && tokens[i].Length == 3
        && tokens[head].Tag == Tag.Name && WordShape.IsApostrophe(tokens.Text[tokens[i].Start]);

    private bool ContinuesPhrase(int i, int end)
    {
        while (i < end && tokens[i].Tag is Tag.Adjective or Tag.Number) i++;
        return i < end && tokens[i].Tag is Tag.Noun or Tag.Name;
    }

    private bool ContinuesAfterPossessor(int i) =>
        tokens[i].Tag is Tag.Noun or Tag.Name or Tag.Adjective or Tag.Number or Tag.Quote or Tag.Gerund or Tag.Adverb or Tag.Participle;

    /// <summary>
    /// “the “luxury” cabin”: a quoted string between a determiner and a noun is a part of the phrase, unless it ends in a comma.
    /// </summary>
    private bool IsInsidePhrase(int i, int first, int end) =>
        i > first && i + 1 < end && tokens[i + 1].Tag is Tag.Noun or Tag.Adjective
        && tokens[i - 1].Tag is Tag.Determiner or Tag.PossessivePronoun or Tag.Adjective or Tag.Possessive
        && tokens.Text[tokens[i].End - 2] is not (',' or '.' or '!' or '?');

    /// <summary>“The president himself tweeted”: the pronoun stresses the phrase it stands behind, and is no other.</summary>
    private bool IsReflexive(int i)
    {
        int start = tokens[i].Start, length = tokens[i].Length;
        return (length > 5 && string.CompareOrdinal(tokens.Text, start + length - 4, "self", 0, 4) == 0)
            || (length > 8 && string.CompareOrdinal(tokens.Text, start + length - 6, "selves", 0, 6) == 0);
    }

    /// <summary>“the other”, “the others”: who is left of those that have been counted.</summary>
    private bool IsRest(int i) => tokens.Spells(i - 1, "the") && (tokens.Spells(i, "other") || tokens.Spells(i, "others"));

    /// <summary>“more than 2,000 people”: the number is theirs.</summary>
    private bool IsMoreThan(int i, int end) =>
        i + 3 < end && tokens[i + 2].Tag == Tag.Number && tokens.Spells(i + 1, "than") && tokens[i + 3].Tag is Tag.Noun or Tag.Adjective;

    /// <summary>“Brandt &amp; Co.”</summary>
    private bool IsAmpersand(int i, int end) =>
        i + 1 < end && tokens.Spells(i, "&") && tokens[i - 1].Tag == Tag.Name && tokens[i + 1].Tag == Tag.Name;

    /// <summary>“the £38million striker”</summary>
    private bool IsCurrency(int i, int end) =>
        i + 1 < end && tokens[i + 1].Tag == Tag.Number && tokens[i].Length == 1
        && tokens.Text[tokens[i].Start] is '£' or '$' or '€' or '¥' or '₹';

    /// <summary>“Dr. (Mrs.) Tamara Obi”, “Alhaji (Chief) Bayo Ade”: a second title in brackets before the name.</summary>
    private bool IsSecondTitle(int i, int end) =>
        i + 3 < end && tokens[i - 1].Is(WordClass.Title | WordClass.Honorific) && tokens[i + 1].Is(WordClass.Title | WordClass.Honorific)
        && tokens[i + 2].Tag == Tag.Close && tokens[i + 3].Tag == Tag.Name;

    /// <summary>“Ray “Sparrow” Dunmore”.</summary>
    private bool IsNickname(int i, int end) =>
        i + 1 < end && tokens[i - 1].Tag == Tag.Name && tokens[i + 1].Tag == Tag.Name && tokens[i].Length <= 24
        && tokens[i - 1].LeadsToName && char.IsLetter(tokens.Text[tokens[i].End - 2]);

    private bool IsTime(int first, int head)
    {
        if (tokens[head].Is(WordClass.Weekday | WordClass.Month))
            return tokens[head].Tag != Tag.Name || (first == head ? !Speaks(head) : tokens[first].Tag != Tag.Name);
        // “around four o’clock a clerk”
        if (tokens[head].Tag == Tag.Number)
            return head + 1 < tokens.Count && tokens.Spells(head + 1, "o'clock");
        return tokens[head].Is(WordClass.TimeNoun) && tokens[head].Tag == Tag.Noun && !AreOfMeeting(head);
    }

    /// <summary>“the council minutes showed”: a paper.</summary>
    private bool AreOfMeeting(int head) =>
        tokens.Spells(head, "minutes") && head > 0 && tokens[head - 1].Tag is Tag.Noun or Tag.Name or Tag.Determiner
        && head + 1 < tokens.Count && tokens[head + 1].Tag == Tag.Verb && tokens[head + 1].Is(Speech.Cues.Reporting);

    /// <summary>“…,” May said: a month says nothing.</summary>
    private bool Speaks(int i) => tokens[i].Is(NameClass.SurnameCommon) && tokens[i].Is(WordClass.Month) && i + 1 < tokens.Count
        && tokens[i + 1].Tag == Tag.Verb && tokens[i + 1].Is(WordClass.CueVerbStrong)
        && (i == 0 || tokens[i - 1].Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Stop);
}
