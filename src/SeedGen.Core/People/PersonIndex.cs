namespace SeedGen.People;

/// <summary>Everybody whom the document names, and every place that may name somebody.</summary>
internal sealed class PersonIndex(List<PersonEntry> people, List<NameMention> mentions)
{
    /// <summary>In the order of their first mention.</summary>
    public List<PersonEntry> People { get; } = people;

    /// <summary>The mentions in the writer's own words, in order; those that are nobody's included.</summary>
    public List<NameMention> Mentions { get; } = mentions;

    /// <summary>Adds somebody whom a label or the author names; the order of first mentions is kept.</summary>
    public void Add(PersonEntry person)
    {
        int start = person.Mentions.Count == 0 ? int.MaxValue : person.Mentions[0].Span.Start;
        int low = 0, high = People.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (People[middle].Mentions.Count == 0 || People[middle].Mentions[0].Span.Start > start) high = middle;
            else low = middle + 1;
        }

        People.Insert(low, person);
        for (int i = low; i < People.Count; i++) People[i].Index = i;
    }

    /// <summary>The mention that covers <paramref name="token"/>, or null.</summary>
    public NameMention? At(int token)
    {
        int low = 0, high = Mentions.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            NameMention mention = Mentions[middle];
            if (token < mention.TitleFirst) high = middle - 1;
            else if (token > mention.Last) low = middle + 1;
            else return mention;
        }

        return null;
    }

    /// <summary>Index of the first mention that begins at <paramref name="token"/> or later.</summary>
    public int FirstFrom(int token)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].TitleFirst < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
