using SeedGen.Language;
using SeedGen.People.Roles;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>Whether a definite phrase may stand for somebody who has just been named.</summary>
internal enum Passing
{
    /// <summary>It names an office or a relation that anybody may have: “the judge”, “the neighbour”.</summary>
    No,

    /// <summary>A bare noun: “the singer”. It means the one whom the last sentence is about.</summary>
    Bare,

    /// <summary>A trait of somebody: “the Lowmere novelist”, “the 34-year-old”, “the Kenyan”, “the mother-of-two”.</summary>
    Trait,
}

/// <summary>Reads the phrases by which reports vary the names of those they talk about.</summary>
internal static class PassingDescriptions
{
    /// <summary>What kind of phrase <paramref name="source"/> is.</summary>
    public static Passing Of(Prose prose, SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        ref Token noun = ref tokens[source.Head];
        if (!tokens.Spells(source.First, "the") || HasPossessor(tokens, source) || IsCounted(tokens, source)) return Passing.No;
        string word = tokens.TextOf(source.Head);
        if (noun.Tag == Tag.Name)
            return IsCountryman(noun, word) || IsPrizeWinner(word) || (noun.Is(WordClass.Demonym) && ActsAsPerson(tokens, source))
                || (source.Head > source.First + 1 && IsSeat(word))
                ? Passing.Trait
                : Passing.No;
        if (IsAgeOrHabit(tokens, source.Head)
            || (noun.Tag == Tag.Noun && (HasPast(tokens, source) || HasAge(tokens, source) || IsAged(tokens, source))))
            return Passing.Trait;
        if (HasLooks(tokens, source) || RoleWords.IsInternational(tokens, source.Head) || IsRanked(tokens, source)) return Passing.Trait;
        if (noun.Tag != Tag.Noun || !noun.Is(WordClass.PersonNoun) || noun.Is(WordClass.PluralNoun | WordClass.GroupNoun))
            return Passing.No;
        // whom the text has not called so is none
        if (tokens.Spells(source.Head - 1, "prime") && tokens.Spells(source.Head, "minister")) return Passing.No;
        // “The harbour official declined”
        if (IsOfficeOrRelation(word) && OpensParagraph(prose, source.First) && HasModifier(source, i => tokens[i].Tag == Tag.Noun))
            return Passing.No;
        if (source.Head > source.First + 1 || tokens.IsCount(source)) return Passing.Trait;
        return IsOfficeOrRelation(word) || (noun.Is(WordClass.Kin) && !IsStateOfLife(word)) ? Passing.No : Passing.Bare;
    }

    /// <summary>“The second doctor”, “the other neighbour”: one of several.</summary>
    private static bool IsCounted(TokenList tokens, SourcePhrase source) =>
        source.Head == source.First + 2 && tokens[source.Head].Is(WordClass.PersonNoun) && !tokens[source.Head].Is(WordClass.Title)
        && tokens.LowerOf(source.First + 1) is "second" or "third" or "other" or "next";

    /// <summary>Whoever a paragraph begins with is somebody new, if the words can mean anybody.</summary>
    private static bool OpensParagraph(Prose prose, int token)
    {
        int sentence = prose.SentenceAt(token);
        return prose.Sentences[sentence].First == token
            && (sentence == 0 || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence].Paragraph);
    }

    private static bool HasPossessor(TokenList tokens, SourcePhrase source) =>
        HasModifier(source, i => tokens[i].Tag is Tag.Possessive or Tag.PossessivePronoun);

    /// <summary>“the Lowmere South MP”: whoever sits for a place.</summary>
    public static bool IsSeat(string word) => word is "MP" or "MLA" or "MEP" or "MSP" or "MLC" or "MPP" or "MNA" or "MHA" or "TD" or "MS";

    /// <summary>“the Kenyan”, “the Dutchman”; “the Chinese” are a people.</summary>
    private static bool IsCountryman(in Token noun, string word) =>
        noun.Casing == Casing.Capitalised && (word == "Swiss" || !EndsIn(word, "s", "sh", "nch", "tch", "ese"))
        && (noun.Is(WordClass.Demonym) || (EndsIn(word, "man", "woman") && !noun.Is(WordClass.Title) && noun.Name == NameClass.None)
            || IsPartisan(word)
            || (noun.Word == WordClass.None && noun.Name == NameClass.None && EndsIn(word, "lander", "oner", "ian", "ite", "an", "orker"))
            || IsOfOrder(word));   // “the Queenslander”

    /// <summary>“the Oscar-winner”, “the Nobel-laureate”.</summary>
    private static bool IsPrizeWinner(string word)
    {
        int hyphen = word.LastIndexOf('-');
        return hyphen > 0 && EndsIn(word, "-winner", "-nominee", "-laureate", "-medallist", "-medalist", "-holder", "-supporter", "-native");
    }

    /// <summary>“the Jesuit”: by the order.</summary>
    private static bool IsOfOrder(string word) =>
        word is "Jesuit" or "Franciscan" or "Dominican" or "Benedictine" or "Cistercian" or "Carmelite"
        or "Augustinian" or "Capuchin" or "Trappist";

    /// <summary>“the Portuguese scoffed”, “shrugged the French”: what a whole people does not do.</summary>
    private static bool ActsAsPerson(TokenList tokens, SourcePhrase source) =>
        source.Head == source.First + 1 && (IsGesture(tokens, source.Head + 1) || IsGesture(tokens, source.First - 1));

    private static bool IsGesture(TokenList tokens, int i) => i >= 0 && i < tokens.Count && tokens.LowerOf(i) is
        "scoffed" or "shrugged" or "smiled" or "grinned" or "laughed" or "joked" or "quipped" or "beamed" or "sighed" or "chuckled"
        or "smirked" or "winked" or "mused" or "fumed" or "snapped" or "deadpanned" or "sniffed" or "muttered" or "scoffs" or "shrugs"
        or "smiles" or "grins" or "laughs" or "jokes" or "quips" or "beams" or "sighs" or "chuckles" or "muses";

    /// <summary>“the Conservative”: by the party.</summary>
    public static bool IsPartisan(string word) =>
        word is "Conservative" or "Democrat" or "Republican" or "Nationalist" or "Socialist" or "Unionist" or "Independent"
            or "Liberal" or "Tory";

    /// <summary>“the retired millwright”, “the former hooker”: whatever it is, somebody was one.</summary>
    private static bool HasPast(TokenList tokens, SourcePhrase source) =>
        !tokens[source.Head].Is(WordClass.PluralNoun | WordClass.GroupNoun | WordClass.OrgNoun | WordClass.DocumentNoun)
        && HasModifier(source, i => tokens.Spells(i, "retired") || tokens.Spells(i, "former"));

    /// <summary>“the 26-year-old machine operator”: a firm is not called that, an operator may be.</summary>
    private static bool HasAge(TokenList tokens, SourcePhrase source) =>
        tokens[source.Head].Is(WordClass.PersonNoun) && !tokens[source.Head].Is(WordClass.PluralNoun)
        && HasModifier(source, i => CompoundNouns.IsAge(tokens, i));

    /// <summary>“the brunette beauty”, “the silver-haired star”.</summary>
    private static bool HasLooks(TokenList tokens, SourcePhrase source) =>
        tokens[source.Head].Tag == Tag.Noun && !tokens[source.Head].Is(WordClass.PluralNoun | WordClass.GroupNoun)
        && HasModifier(source,
            i => tokens.LowerOf(i) is "blonde" or "blond" or "brunette" or "redhead" or "redheaded"
                || tokens.LowerOf(i).EndsWith("-haired", StringComparison.Ordinal));

    /// <summary>“The blonde beauty, 27, fumed”: whatever has an age between commas is somebody.</summary>
    private static bool IsAged(TokenList tokens, SourcePhrase source) =>
        source.Head + 3 < tokens.Count && !tokens[source.Head].Is(WordClass.PluralNoun | WordClass.GroupNoun)
        && tokens[source.Head + 1].Kind == TokenKind.Comma && tokens[source.Head + 2] is { Kind: TokenKind.Number, Length: 2 }
        && tokens[source.Head + 3].Kind == TokenKind.Comma;

    /// <summary>One of the tokens between the article and the noun.</summary>
    private static bool HasModifier(SourcePhrase source, Func<int, bool> isMeant)
    {
        for (int i = source.First + 1; i < source.Head; i++)
        {
            if (isMeant(i)) return true;
        }

        return false;
    }

    /// <summary>“the world number four”, “the third seed”: whoever has that place in a list.</summary>
    private static bool IsRanked(TokenList tokens, SourcePhrase source) =>
        (tokens.Spells(source.Head, "number") && source.Head + 1 < tokens.Count && tokens[source.Head + 1].Tag == Tag.Number)
        || (tokens.Spells(source.Head, "seed") && source.Head > source.First + 1);

    /// <summary>“34-year-old”, “mother-of-two”, “right-hander”.</summary>
    public static bool IsAgeOrHabit(TokenList tokens, int i)
    {
        string word = tokens.TextOf(i);
        return word.IndexOf('-') > 0 && (CompoundNouns.IsAge(tokens, i) || word.IndexOf("-of-", StringComparison.Ordinal) > 0
            || ((char.IsLower(word[0]) || char.IsDigit(word[0])) && word.EndsWith("er", StringComparison.Ordinal)));
    }

    private static bool EndsIn(string word, params string[] ends)
    {
        foreach (string end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>What somebody is without being anybody's in the story: “the widower”, “the mother said”.</summary>
    private static bool IsStateOfLife(string word) => WordStrings.Lower(word) is
        "widow" or "widower" or "mother" or "father" or "mum" or "mom" or "dad" or "grandmother" or "grandfather" or "great-grandmother"
        or "great-grandfather" or "newlywed" or "gran" or "granny" or "nan" or "nana" or "grandma" or "grandad" or "granddad" or "grandpa"
        or "mam" or "great-gran" or "great-grandma" or "great-grandad" or "grandparent";

    /// <summary>An office by which reports call somebody whose office their readers know: “the governor”, “the bishop”.</summary>
    public static bool IsOffice(TokenList tokens, SourcePhrase source)
    {
        ref Token noun = ref tokens[source.Head];
        return tokens.Spells(source.First, "the") && !HasPossessor(tokens, source) && !noun.Is(WordClass.PluralNoun)
            && (!noun.Is(WordClass.GroupNoun) || tokens.Spells(source.First + 1, "former"))
            && WordStrings.Lower(tokens.TextOf(source.Head)) is
            "president" or "premier" or "chancellor" or "minister" or "secretary" or "ambassador" or "envoy" or "king" or "queen"
            or "prince" or "princess" or "monarch" or "pope" or "bishop" or "archbishop" or "priest" or "pastor" or "imam" or "rabbi"
            or "governor" or "mayor" or "senator" or "congressman" or "congresswoman" or "speaker" or "chairman" or "chairwoman" or "chair"
            or "boss" or "manager" or "coach" or "commander" or "commissioner" or "councillor" or "councilor" or "councilman"
            or "councilwoman" or "regulator" or "ceo" or "cfo" or "coo" or "cto" or "mp" or "mca" or "mep" or "mla" or "td" or "chief"
            or "treasurer" or "principal" or "headteacher" or "director";
    }

    /// <summary>Who speaks for somebody in court.</summary>
    public static bool IsCounsel(string noun) => noun is "lawyer" or "attorney" or "barrister" or "solicitor" or "counsel" or "advocate";

    /// <summary>Nouns for those who stand beside the persons of a story: they need a role in the text to be somebody.</summary>
    private static bool IsOfficeOrRelation(string word) => WordStrings.Lower(word) is
        "judge" or "magistrate" or "justice" or "prosecutor" or "lawyer" or "attorney" or "barrister" or "solicitor" or "counsel"
        or "advocate" or "officer" or "detective" or "inspector" or "sergeant" or "policeman" or "policewoman" or "cop" or "sheriff"
        or "deputy" or "trooper" or "constable" or "doctor" or "surgeon" or "physician" or "nurse" or "paramedic" or "medic" or "reporter"
        or "journalist" or "interviewer" or "host" or "anchor" or "presenter" or "moderator" or "narrator" or "announcer" or "caller"
        or "spokesman" or "spokeswoman" or "spokesperson" or "source" or "official" or "insider" or "aide" or "adviser" or "advisor"
        or "friend" or "neighbour" or "neighbor" or "colleague" or "relative" or "witness" or "clerk" or "president" or "premier"
        or "chancellor" or "minister" or "secretary" or "ambassador" or "envoy" or "king" or "queen" or "prince" or "princess" or "pope"
        or "bishop" or "archbishop" or "priest" or "pastor" or "imam" or "rabbi" or "governor" or "mayor" or "senator" or "speaker"
        or "chairman" or "chairwoman" or "chair" or "boss" or "manager" or "master" or "keeper" or "coach" or "owner" or "landlord"
        or "tenant" or "employer" or "referee" or "umpire" or "victim" or "suspect" or "defendant" or "plaintiff" or "petitioner"
        or "complainant" or "claimant" or "applicant" or "appellant" or "respondent" or "coroner" or "juror"
        or "foreman" or "foreperson" or "ombudsman" or "registrar" or "usher" or "bailiff" or "accused" or "gunman" or "attacker"
        or "shooter" or "killer" or "robber" or "man" or "woman" or "person" or "guy" or "boy" or "girl" or "kid" or "child" or "baby"
        or "customer" or "client" or "patient" or "passenger" or "driver" or "user" or "classmate" or "schoolmate" or "teammate"
        or "team-mate" or "roommate" or "flatmate" or "housemate" or "bandmate" or "castmate" or "cellmate" or "co-worker" or "coworker"
        or "bystander" or "onlooker" or "passerby" or "passer-by" or "shopper" or "commuter" or "motorist" or "pedestrian" or "voter"
        or "constituent" or "parishioner" or "heckler" or "reader" or "viewer" or "listener" or "questioner" or "worker" or "employee"
        or "resident" or "local" or "general" or "commander";
}
