using System.Collections;

namespace SeedGen.People;

/// <summary>
/// Words, each once, in the order they came. Nearly all persons have one title and two roles: so few are searched one by one.
/// </summary>
internal sealed class WordSet : IEnumerable<string>
{
    private const int Few = 8;

    private readonly List<string> _words = [];
    private HashSet<string>? _many;

    /// <summary>Adds the word where it is not there yet.</summary>
    public void Add(string word)
    {
        if (Contains(word)) return;
        _words.Add(word);
        if (_many != null) _many.Add(word);
        else if (_words.Count > Few) _many = new HashSet<string>(_words, StringComparer.Ordinal);
    }

    /// <summary>No word was added.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>Whether the word was added.</summary>
    public bool Contains(string word) => _many?.Contains(word) ?? _words.Contains(word);

    /// <summary>Takes all words out.</summary>
    public void Clear()
    {
        _words.Clear();
        _many = null;
    }

    /// <summary>The words in their order.</summary>
    public List<string>.Enumerator GetEnumerator() => _words.GetEnumerator();

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
