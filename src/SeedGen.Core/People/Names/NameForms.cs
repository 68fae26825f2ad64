using SeedGen.Language;
using SeedGen.Memory;
using SeedGen.Text;

namespace SeedGen.People.Names;

/// <summary>
/// The names of a document, each once, however often it is mentioned: what is found out about a name is kept with it, and none is
/// made a string twice.
/// </summary>
internal sealed class NameForms
{
    /// <summary>More names than an article has; where there are more still, the table grows.</summary>
    private const int Chains = 1 << 7;

    /// <summary>A table that has grown longer is not kept.</summary>
    private const int MostKept = 1 << 12;

    /// <summary>Of one word, of two, and of more: a form brings its array of words along.</summary>
    private readonly Pool<NameForm>[] _forms = [new(), new(), new()];
    private NameForm?[] _chains = new NameForm?[Chains];
    private int _count;

    /// <summary>The name of the tokens <c>[first, last]</c>; what is no word, such as a nickname in marks, is left out.</summary>
    public NameForm Get(TokenList tokens, int first, int last)
    {
        int hash = HashOf(tokens, first, last);
        for (NameForm? known = ChainOf(hash); known != null; known = known.Next)
        {
            if (known.Hash == hash && Reads(tokens, first, last, known.Name)) return known;
        }

        return Add(Make(tokens, first, last, hash));
    }

    /// <summary>The name that is written so, where the document has it; else null.</summary>
    public NameForm? Find(string name)
    {
        int hash = Hashed(0, name, 0, name.Length);
        NameForm? known = ChainOf(hash);
        while (known != null && !(known.Hash == hash && known.Name == name)) known = known.Next;
        return known;
    }

    /// <summary>The name of these words, where the document has it; else null.</summary>
    public NameForm? Find(string[] words, int first, int count)
    {
        int hash = 0;
        for (int i = first; i < first + count; i++) hash = Hashed(i == first ? hash : Hashed(hash, ' '), words[i], 0, words[i].Length);
        for (NameForm? known = ChainOf(hash); known != null; known = known.Next)
        {
            if (known.Hash == hash && Reads(words, first, count, known.Name)) return known;
        }

        return null;
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        if (_chains.Length > MostKept) _chains = new NameForm?[Chains];
        else Array.Clear(_chains, 0, _chains.Length);
        _count = 0;
        foreach (Pool<NameForm> forms in _forms) forms.Clear();
    }

    private ref NameForm? ChainOf(int hash) => ref _chains[(uint)hash % (uint)_chains.Length];

    private NameForm Add(NameForm form)
    {
        if (++_count > _chains.Length) Grow();
        ref NameForm? chain = ref ChainOf(form.Hash);
        form.Next = chain;
        return chain = form;
    }

    private void Grow()
    {
        NameForm?[] chains = _chains;
        _chains = new NameForm?[chains.Length * 2];
        foreach (NameForm? first in chains)
        {
            for (NameForm? form = first, next; form != null; form = next)
            {
                ref NameForm? chain = ref ChainOf(form.Hash);
                next = form.Next;
                form.Next = chain;
                chain = form;
            }
        }
    }

    private static int HashOf(TokenList tokens, int first, int last)
    {
        int hash = 0;
        bool begun = false;
        for (int i = first; i <= last; i++)
        {
            if (!IsPart(tokens, first, i)) continue;
            hash = Hashed(begun ? Hashed(hash, ' ') : hash, tokens.Text, tokens[i].Start, tokens[i].Length);
            begun = true;
        }

        return hash;
    }

    /// <summary>A word, and not the name of a husband or a wife in brackets, as families write of their dead: “Una (Osk) Varga”.</summary>
    private static bool IsPart(TokenList tokens, int first, int i) => tokens[i].Kind == TokenKind.Word
        && !(i > first + 1 && tokens[i - 1].Kind == TokenKind.Open && tokens[i].Is(NameClass.GivenMainly)
            && AreOfTwoGenders(tokens[i - 2].Name, tokens[i].Name));

    private static bool AreOfTwoGenders(NameClass name, NameClass other) => (name & NameClass.Given, other & NameClass.Given)
        is (NameClass.GivenMale, NameClass.GivenFemale) or (NameClass.GivenFemale, NameClass.GivenMale);

    private static int Hashed(int hash, string text, int start, int length)
    {
        for (int i = start; i < start + length; i++) hash = Hashed(hash, text[i]);
        return hash;
    }

    private static int Hashed(int hash, char c) => (hash * 31) + c;

    private static bool Reads(TokenList tokens, int first, int last, string name)
    {
        int at = 0;
        for (int i = first; i <= last; i++)
        {
            ref Token token = ref tokens[i];
            if (IsPart(tokens, first, i) && !ReadsOn(ref at, name, tokens.Text, token.Start, token.Length)) return false;
        }

        return at == name.Length;
    }

    private static bool Reads(string[] words, int first, int count, string name)
    {
        int at = 0;
        for (int i = first; i < first + count; i++)
        {
            if (!ReadsOn(ref at, name, words[i], 0, words[i].Length)) return false;
        }

        return at == name.Length;
    }

    /// <summary>Whether the name has the word at <paramref name="at"/>, which is moved behind it.</summary>
    private static bool ReadsOn(ref int at, string name, string text, int start, int length)
    {
        if (at > 0) at++;
        if (at + length > name.Length || string.CompareOrdinal(name, at, text, start, length) != 0) return false;
        at += length;
        return true;
    }

    /// <summary>The text of the tokens, where they are words with one space between them; else null.</summary>
    private static string? AsWritten(TokenList tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) return null;
            if (i > first && (tokens[i].Start != tokens[i - 1].End + 1 || tokens.Text[tokens[i - 1].End] != ' ')) return null;
        }

        return tokens.SpanOf(first, last).In(tokens.Text);
    }

    private NameForm Make(TokenList tokens, int first, int last, int hash)
    {
        int count = 0;
        for (int i = first; i <= last; i++)
        {
            if (IsPart(tokens, first, i)) count++;
        }

        NameForm form = _forms[Math.Min(Math.Max(count, 1), _forms.Length) - 1].Take();
        string[] words = form.Words.Length == count ? form.Words : new string[count];
        count = 0;
        for (int i = first; i <= last; i++)
        {
            if (IsPart(tokens, first, i)) words[count++] = SoftHyphen.Without(tokens.TextOf(i));
        }

        (form.Name, form.Words, form.Hash) = (words.Length == 1 ? words[0] : AsWritten(tokens, first, last) ?? string.Join(" ", words),
            words, hash);
        return form;
    }
}
