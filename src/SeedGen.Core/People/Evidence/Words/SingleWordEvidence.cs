using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence.Words;

/// <summary>Weighs a name that is one word: most of them are no persons.</summary>
internal readonly struct SingleWordEvidence(TokenList tokens, int i)
{
    private const WordClass NoPerson = WordClass.Demonym | WordClass.OrgNoun | WordClass.EventNoun | WordClass.Weekday | WordClass.Month
        | WordClass.PlaceNoun;

    private static readonly WordList PetNamesOfKin = new(
        "Nan", "Nana", "Nanna", "Nanny", "Nain", "Taid", "Gran", "Granny", "Grannie", "Grandma", "Grandpa", "Grandad", "Granddad", "Gramps",
        "Grammy", "Mum", "Mom", "Mam", "Mummy", "Mommy", "Mammy", "Mama", "Mamma", "Ma", "Dad", "Daddy", "Da", "Pa", "Papa", "Pop", "Pops",
        "Auntie", "Aunty", "Tutu", "Abuela", "Abuelo", "Nonna", "Nonno", "Oma", "Opa", "Babcia", "Baba", "Yiayia", "Abba", "Abbu", "Ammi",
        "Ayeeyo", "Savta", "Saba", "Bubbe", "Zayde", "Eomma", "Halmoni");

    /// <summary>The sum for the word.</summary>
    public int Sum()
    {
        ref Token token = ref tokens[i];
        if (token.Name == NameClass.None && DomainNames.Is(tokens, i)) return WordEvidence.Hardly;
        if (HyphenatedWords.IsAdjective(tokens, i) || HyphenatedWords.IsPlace(tokens, i) || IsPartyAndPlace() || EndsInStop()
            || token.Is(NameClass.Organisation))
            return WordEvidence.Hardly;
        if (IsStyle() || IsAddress() || IsOneWho() || IsDoingIt()) return WordEvidence.Never;
        if (IsPetNameOfKin()) return WordEvidence.Hardly;
        if (token.Is(NameClass.Mononym)) return token.Is(WordClass.CommonWord) ? 1 : 3;
        if (token.Is(NoPerson)) return -4;
        if (token.Is(NameClass.PlaceMajor)) return token.Is(NameClass.GivenFemale) && IsKin() ? -3 : -4;
        // “Orla Tain, MD, president of”
        if (token.Casing is Casing.Upper or Casing.Initial) return token.Is(WordClass.PostNominal) ? WordEvidence.Hardly : -3;
        if (IsCamel() || IsInterjection() || (token.Name == NameClass.None && NameWords.AreInhabitants(tokens.TextOf(i)))) return WordEvidence.Hardly;
        return token.Is(WordClass.Title | WordClass.TitleModifier) ? -3 : Lists();
    }

    /// <summary>“His wife, Odessa, a weaver”: a place elsewhere.</summary>
    private bool IsKin() => i > 2 && tokens[i - 1].Kind == TokenKind.Comma && tokens[i - 2].Is(WordClass.Kin)
        && tokens[i - 3].Is(WordClass.PossessiveDeterminer) && i + 1 < tokens.Count && tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop;

    /// <summary>“since Nan’s funeral”, “Dad said no”: by no name but what they are to whoever tells it.</summary>
    private bool IsPetNameOfKin() => PetNamesOfKin.Has(tokens, i);

    /// <summary>What the lists of names and the language say.</summary>
    private int Lists()
    {
        ref Token token = ref tokens[i];
        int score = 0;
        if (token.Is(NameClass.Given) || HyphenatedWords.BeginsWithGivenName(tokens, i)) score += 1;
        if (token.Is(NameClass.Surname)) score += 1;
        if (token.Is(NameClass.Place)) score -= 1;
        if (token.Is(WordClass.CommonWord)) score -= 2;
        return token.Is(WordEvidence.OpenClass) && !token.Is(NameClass.GivenMainly | NameClass.SurnameCommon) ? score - 2 : score;
    }

    private bool EndsInStop() => tokens.Text[tokens[i].End - 1] == '.';

    /// <summary>“Orla Tain, D-Lowmere, said”, “NTV-Plus”.</summary>
    private bool IsPartyAndPlace()
    {
        if (!tokens[i].Hyphenated) return false;
        string text = tokens.Text;
        int start = tokens[i].Start;
        return (text[start] is 'D' or 'R' or 'I' && text[start + 1] == '-')
            || (tokens[i].Length > 4 && char.IsUpper(text[start + 1]) && char.IsUpper(text[start + 2]));
    }

    /// <summary>“His Majesty”.</summary>
    private bool IsStyle() => i > 0 && tokens[i - 1].Is(WordClass.PossessiveDeterminer) && NameWords.IsStyle(tokens, i);

    /// <summary>“Carpenter who lost everything”: a headline without its article; behind a name a comma stands.</summary>
    private bool IsOneWho() => (tokens[i].Is(WordClass.PersonNoun) || tokens.Spells(i, "solon"))
        && (i == 0 || tokens[i - 1].Kind is TokenKind.Stop)
        && i + 2 < tokens.Count && (tokens.Spells(i + 1, "who")
            // “Solon seeks vote”: papers of the Philippines call lawmakers so
            || (tokens.TextOf(i) == "Solon" && tokens[i + 1].Casing == Casing.Lower && tokens[i + 1].Is(WordClass.VerbThird))
            // “Man, 70, held over theft”
            || (tokens[i + 1].Kind == TokenKind.Comma && tokens[i + 2].Kind == TokenKind.Number
                && tokens.TextOf(i) is "Man" or "Woman" or "Boy" or "Girl" or "Teen" or "Pensioner"));

    /// <summary>“Impleading himself in the case, Tain said”: a verb that no list has.</summary>
    private bool IsDoingIt() => tokens[i].Length > 5 && i + 1 < tokens.Count
        && string.CompareOrdinal(tokens.Text, tokens[i].End - 3, "ing", 0, 3) == 0
        && tokens.TextOf(i + 1) is "himself" or "herself" or "itself" or "themselves";

    /// <summary>“Sir, your paper says”.</summary>
    private bool IsAddress() => tokens[i].Is(WordClass.Honorific)
        && (!tokens[i].Is(NameClass.Given | NameClass.SurnameCommon) || tokens.TextOf(i) is "Sir" or "Madam");

    /// <summary>“TalkLowmereNow”: a capital letter inside a name may follow a particle, two do not.</summary>
    private bool IsCamel()
    {
        if (tokens[i].Hyphenated) return false;
        int inner = 0;
        for (int c = tokens[i].Start + 1; c < tokens[i].End; c++)
        {
            if (char.IsUpper(tokens.Text[c]) && char.IsLower(tokens.Text[c - 1])) inner++;
        }

        return inner > 1;
    }

    /// <summary>“Wow, what an idea”.</summary>
    private bool IsInterjection() =>
        i + 1 < tokens.Count && tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Ellipsis or TokenKind.Dash
        && tokens.TextOf(i) is "Wow" or "Oh" or "Hey" or "Yeah" or "Okay" or "Gosh" or "Aha" or "Ah" or "Huh" or "Um" or "Oops"
            or "Ouch" or "Alas" or "Bravo" or "Hello" or "Hi" or "Amen" or "Congrats";
}
