using System.Buffers.Binary;
using SeedGen.Language;

namespace SeedGen.Lexicons;

/// <summary>Writes what <see cref="PackedTable"/> reads.</summary>
internal static class TableWriter
{
    /// <summary>Three slots in five are taken: each slot that is looked at in vain may be mistaken for the word.</summary>
    private const double Load = 0.6;

    /// <summary>The bytes of a table.</summary>
    /// <exception cref="InvalidOperationException">Two words cannot be told apart, or there are too many combinations.</exception>
    public static byte[] Write(IReadOnlyCollection<(ulong Hash, ulong Flags, string Word)> entries, int indexBits,
        Func<ulong, bool> isCommon)
    {
        ulong[] combinations = [0, .. entries.Select(e => e.Flags).Where(f => f != 0).Distinct().Order()];
        if (combinations.Length > 1 << indexBits) throw new InvalidOperationException($"{combinations.Length} combinations of flags");
        uint bucketCount = (uint)(entries.Count / Load / PackedTable.BucketSize) + 1;
        uint[] slots = new uint[bucketCount * PackedTable.BucketSize];
        // Words that every text has come first, so that they are in their own bucket.
        foreach ((ulong hash, ulong flags, string word) in entries.OrderByDescending(e => isCommon(e.Flags)).ThenBy(e => e.Hash))
            slots[SlotFor(hash, indexBits, slots, bucketCount, word)] = (PackedTable.Fingerprint(hash, indexBits) << indexBits)
                | (uint)Array.BinarySearch(combinations, flags);

        byte[] bytes = new byte[PackedTable.HeaderSize + (8 * combinations.Length) + (4 * slots.Length)];
        "SGL1"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), bucketCount);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), combinations.Length);
        for (int i = 0; i < combinations.Length; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(PackedTable.HeaderSize + (8 * i)), combinations[i]);
        int start = PackedTable.HeaderSize + (8 * combinations.Length);
        for (int i = 0; i < slots.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(start + (4 * i)), slots[i]);
        return bytes;
    }

    private static uint SlotFor(ulong hash, int indexBits, uint[] slots, uint bucketCount, string word)
    {
        uint slot = PackedTable.BucketOf(hash, bucketCount) * PackedTable.BucketSize;
        while (slots[slot] != 0)
        {
            if (slots[slot] >> indexBits == PackedTable.Fingerprint(hash, indexBits))
                throw new InvalidOperationException($"'{word}' looks like another word");
            if (++slot == slots.Length) slot = 0;
        }

        return slot;
    }
}
