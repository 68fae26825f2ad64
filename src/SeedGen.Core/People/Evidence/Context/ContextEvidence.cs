using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence.Context;

/// <summary>Weighs what the words around a mention say for and against a person.</summary>
/// <param name="tokens">The words.</param>
/// <param name="match">Whether they are the report of a match.</param>
internal readonly struct ContextEvidence(TokenList tokens, bool match)
{
    private const int Title = 4;

    /// <summary>The sum for one mention.</summary>
    public int Of(NameMention mention)
    {
        int before = mention.TitleFirst - 1;
        if (new GovernorEvidence(tokens).IsOwnFirm(before, mention.Last)) return 0;
        int lone = mention.IsBareWord ? new LoneNameEvidence(tokens).Of(mention) : 0;
        if (match && mention.IsBareWord) lone += new PlayerEvidence(tokens).Of(mention);
        int score = lone + (mention.HasTitle && !EvidenceInFront.IsRivalFirm(tokens, mention) ? Title : 0);
        if (before >= 0) score += new EvidenceInFront(tokens, mention, lone > 0).Sum();
        return mention.Last + 1 < tokens.Count ? score + new EvidenceBehind(tokens, mention).Sum() : score;
    }

    /// <summary>A reporting verb stands behind it.</summary>
    public bool Reports(NameMention mention) => mention.Last + 1 < tokens.Count && new Surroundings(tokens).ReportsFrom(mention.Last + 1);
}
