namespace SeedGen.People.Evidence;

/// <summary>What has been found about one name, in whatever mention of it.</summary>
internal sealed class NameTally
{
    /// <summary>What its words say.</summary>
    public int Words { get; private set; }

    /// <summary>Neither end of it is a word of the language.</summary>
    public bool CanBeFullName { get; private set; }

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

    /// <summary>Forgets another name, and begins with what the words of this one say.</summary>
    public void Begin(int words, bool canBeFullName)
    {
        (Words, CanBeFullName, Context, Reports, Sum) = (words, canBeFullName, 0, 0, null);
        (IsAsked, IsBody, IsFirstAlone, IsFirm, IsKnown) = (false, false, false, false, false);
    }
}
