namespace SeedGen.Text;

/// <summary>How far two short words are apart: letters added, dropped, changed, or swapped with the next.</summary>
internal static class EditDistance
{
    /// <summary>Whether one change makes <paramref name="b"/> of <paramref name="a"/>; not whether none does.</summary>
    public static bool IsOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        int shorter = Math.Min(a.Length, b.Length), front = 0, back = 0;
        while (front < shorter && a[front] == b[front]) front++;
        while (back < shorter - front && a[a.Length - 1 - back] == b[b.Length - 1 - back]) back++;
        if (a.Length != b.Length) return front + back == shorter;
        int between = shorter - front - back;
        return between == 1 || (between == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]);
    }

    /// <summary>The number of changes.</summary>
    public static int Of(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
