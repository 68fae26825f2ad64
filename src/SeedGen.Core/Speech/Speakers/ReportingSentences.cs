using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers;

/// <summary>Sentences that report without marks: their subject was the last to speak.</summary>
internal sealed class ReportingSentences(Prose prose)
{
    private readonly Dictionary<int, bool> _known = [];

    /// <summary>Whether the sentence reports and quotes nothing.</summary>
    public bool Contains(int sentence)
    {
        if (!_known.TryGetValue(sentence, out bool reports)) _known[sentence] = reports = Reports(prose.Sentences[sentence]);
        return reports;
    }

    private bool Reports(Sentence sentence)
    {
        bool reports = false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (prose.Tokens[i].Kind == TokenKind.Quote) return false;
            reports |= prose.Tokens[i].Tag == Tag.Verb && prose.Tokens[i].Is(WordClass.CueVerbStrong);
        }

        return reports;
    }
}
