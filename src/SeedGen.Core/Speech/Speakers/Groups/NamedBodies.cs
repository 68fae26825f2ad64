using SeedGen.Language;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Groups;

/// <summary>
/// Bodies whose name says what they are: “the commission” is the Parades Commission, “the university” the University of Ellerby, if the
/// text has named one before.
/// </summary>
internal sealed class NamedBodies(Prose prose)
{
    private const int LongestName = 8;

    private Dictionary<string, List<TextSpan>>? _byNoun;

    /// <summary>The only body of that kind that is named before <paramref name="token"/>; null where there is none, or several.</summary>
    public TextSpan? Find(int token)
    {
        if (!(_byNoun ??= Collect()).TryGetValue(prose.Tokens.LowerOf(token), out List<TextSpan>? named)) return null;
        TextSpan? only = null;
        foreach (TextSpan span in named)
        {
            if (span.Start >= prose.Tokens[token].Start) break;
            if (only == null) only = span;
            else if (string.CompareOrdinal(prose.Text, only.Value.Start, prose.Text, span.Start, Math.Max(only.Value.Length, span.Length)) != 0)
                return null;
        }

        return only;
    }

    /// <summary>“the People’s Harbour Movement”: where the name begins whose later words begin at <paramref name="first"/>.</summary>
    public static int WithOwners(TokenList tokens, int first) =>
        first > 2 && tokens[first - 1].Kind == TokenKind.Possessive && tokens[first - 2].IsCapitalised
        && tokens[first - 2].Is(WordClass.PluralNoun | WordClass.GroupNoun | WordClass.PersonNoun) && tokens.Spells(first - 3, "the")
            ? first - 2
            : first;

    private Dictionary<string, List<TextSpan>> Collect()
    {
        TokenList tokens = prose.Tokens;
        Dictionary<string, List<TextSpan>> bodies = new(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Tag != Tag.Name || tokens[i].Casing != Casing.Capitalised
                || !tokens[i].Is(WordClass.OrgNoun | WordClass.GroupNoun) || tokens.Spells(i, "group"))
                continue;
            int first = i, last = i;
            while (first > 0 && i - first < LongestName && tokens[first - 1].Tag == Tag.Name && !tokens.Spells(first - 1, "the")) first--;
            first = WithOwners(tokens, first);
            if (i + 1 < tokens.Count && tokens[i + 1].Tag == Tag.Name) continue;
            if (i + 2 < tokens.Count && (tokens.Spells(i + 1, "of") || tokens.Spells(i + 1, "for")) && tokens[i + 2].Tag == Tag.Name)
            {
                last = i + 2;
                while (last + 1 < tokens.Count && last - i < LongestName && tokens[last + 1].Tag == Tag.Name) last++;
            }

            if (first == last) continue;
            string noun = tokens.LowerOf(i);
            if (!bodies.TryGetValue(noun, out List<TextSpan>? spans)) bodies[noun] = spans = [];
            spans.Add(tokens.SpanOf(first, last));
        }

        return bodies;
    }
}
