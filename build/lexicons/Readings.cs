using SeedGen.Language;

namespace SeedGen.Lexicons;

/// <summary>How often a form was tagged as which part of speech.</summary>
internal sealed record Readings(double Noun, double Verb, double Adjective, double Adverb)
{
    /// <summary>The part of speech of two uses in three, if there is one.</summary>
    public WordClass Mainly
    {
        get
        {
            double enough = (Noun + Verb + Adjective + Adverb) * 2 / 3;
            if (enough == 0) return WordClass.None;
            if (Noun >= enough) return WordClass.MainlyNoun;
            if (Verb >= enough) return WordClass.MainlyVerb;
            if (Adjective >= enough) return WordClass.MainlyAdjective;
            return Adverb >= enough ? WordClass.MainlyAdverb : WordClass.None;
        }
    }

    /// <summary>Adds the counts of another word with the same form.</summary>
    public static Readings operator +(Readings a, Readings b) =>
        new(a.Noun + b.Noun, a.Verb + b.Verb, a.Adjective + b.Adjective, a.Adverb + b.Adverb);
}
