using SeedGen.People.Names;

namespace SeedGen.People.Evidence;

/// <summary>What has been found about one name, in whatever mention of it.</summary>
internal sealed class NameTally
{
    /// <summary>The first of its mentions; the others follow it. Null where no mention had the name at first.</summary>
    public NameMention? First { get; private set; }

    /// <summary>Its words have been weighed.</summary>
    public bool HasWords { get; private set; }

    /// <summary>What its words say.</summary>
    public int Words { get; private set; }

    /// <summary>Neither end of it is a word of the language.</summary>
    public bool CanBeFullName { get; private set; }

    /// <summary>What stands around its mentions has been weighed, or cannot matter.</summary>
    public bool HasContext { get; set; }

    /// <summary>What the words around its mentions say, together.</summary>
    public int Context { get; set; }

    /// <summary>The part of it that reporting verbs gave to a word of which nothing is known.</summary>
    public int Reports { get; set; }

    /// <summary>What stands around its mentions tells of a longer name that begins or ends in it, whatever its own words say.</summary>
    public bool IsAsked { get; set; }

    /// <summary>A body has the name: “Lowmere” where there is a “Lowmere Council”.</summary>
    public bool IsBody { get; set; }

    /// <summary>The text calls it by its first word, which is no given name.</summary>
    public bool IsFirstAlone { get; set; }

    /// <summary>It is a firm's, or a part of a firm's.</summary>
    public bool IsFirm { get; set; }

    /// <summary>Running text gives it to a person.</summary>
    public bool IsKnown { get; set; }

    /// <summary>All of it weighed, once somebody has asked.</summary>
    public int? Sum { get; set; }

    /// <summary>Adds a mention of the name.</summary>
    public void Add(NameMention mention)
    {
        if (First == null) First = mention;
        else (mention.NextOfName, First.NextOfName) = (First.NextOfName, mention);   // in whatever order: they are summed up
    }

    /// <summary>Adds what the words of the name say.</summary>
    public void AddWords(int words, bool canBeFullName) => (Words, CanBeFullName, HasWords) = (words, canBeFullName, true);

    /// <summary>Forgets the name.</summary>
    public void Clear()
    {
        (First, HasWords, HasContext, Context, Reports, Sum) = (null, false, false, 0, 0, null);
        (IsAsked, IsBody, IsFirstAlone, IsFirm, IsKnown) = (false, false, false, false, false);
    }
}
