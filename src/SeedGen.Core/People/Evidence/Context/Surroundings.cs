using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>What a word beside a name can be; the questions that the clues before and behind a name share.</summary>
internal readonly struct Surroundings(TokenList tokens)
{
    /// <summary>No list of names is read further back or ahead than this, in tokens.</summary>
    public const int LongestList = 12;

    private const int MostAuxiliaries = 4;

    /// <summary>“Nils Oberon has repeatedly said”.</summary>
    public bool ReportsFrom(int i)
    {
        int end = Math.Min(i + MostAuxiliaries, tokens.Count);
        while (i < end && tokens[i].Tag is Tag.Have or Tag.Modal or Tag.Adverb or Tag.Do) i++;
        return i < end && tokens[i].Casing == Casing.Lower && tokens[i].Is(Speech.Cues.Reporting)
            && tokens[i].Tag is Tag.Verb or Tag.Participle or Tag.Base;
    }

    /// <summary>“said”, “calls”, and not “a call”.</summary>
    public bool IsSaid(int i) =>
        tokens[i].Is(WordClass.CueVerb | WordClass.CueVerbCalling) && tokens[i].Is(WordClass.VerbPast | WordClass.VerbThird)
        && tokens[i].Tag is not (Tag.Noun or Tag.Adjective);

    /// <summary>“the clerk”, “his wife”.</summary>
    public bool IsPersonNoun(int i) =>
        tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.PersonNoun | WordClass.Kin) && tokens[i].Tag == Tag.Noun;

    /// <summary>“the tanker”.</summary>
    public bool IsThing(int i) => tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NamedThing)
        && !tokens[i].Is(WordClass.PluralNoun) && tokens[i].Tag == Tag.Noun;

    /// <summary>“a consulting firm called”, “a film called”, “a port named”.</summary>
    public bool HasNameOfItsOwn(int i) => tokens[i].Tag == Tag.Noun && tokens[i].Casing == Casing.Lower && !tokens[i].Is(WordClass.Kin)
        && (GovernorEvidence.IsFirm(tokens, i)
            || tokens[i].Is(WordClass.NamedThing | WordClass.WorkNoun | WordClass.PlaceNoun | WordClass.OrgNoun));

    /// <summary>A comma, “and”, “or”.</summary>
    public bool IsJoint(int i) =>
        i >= 0 && i < tokens.Count && (tokens.Spells(i, "and") || tokens.Spells(i, "or") || tokens[i].Kind == TokenKind.Comma);

    /// <summary>A club or a band are many: “Aston Villa are top”.</summary>
    public bool IsPlural(int i) => tokens.Spells(i, "are") || tokens.Spells(i, "were") || tokens.Spells(i, "have");
}
