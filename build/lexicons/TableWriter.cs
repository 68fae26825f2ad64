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
    public static byte[] Write(IReadOnlyCollection<(ulong Hash, ulong Flags, string Word)> entries, int indexBits)
    {
        ulong[] combinations = [.. entries.Select(e => e.Flags).Distinct().Order()];
        if (combinations.Length >= 1 << indexBits) throw new InvalidOperationException($"{combinations.Length} combinations of flags");
        uint slotCount = (uint)(entries.Count / Load) + 1;
        uint[] slots = new uint[slotCount];
        foreach ((ulong hash, ulong flags, string word) in entries.OrderBy(e => e.Hash))
        {
            uint fingerprint = PackedTable.Fingerprint(hash, indexBits);
            uint slot = (uint)(((hash >> 32) * slotCount) >> 32);
            while (slots[slot] != 0)
            {
                if (slots[slot] >> indexBits == fingerprint) throw new InvalidOperationException($"'{word}' looks like another word");
                if (++slot == slotCount) slot = 0;
            }

            slots[slot] = (fingerprint << indexBits) | (uint)(Array.BinarySearch(combinations, flags) + 1);
        }

        byte[] bytes = new byte[PackedTable.HeaderSize + (8 * combinations.Length) + (4 * slots.Length)];
        "SGL1"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), slotCount);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), combinations.Length);
        for (int i = 0; i < combinations.Length; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(PackedTable.HeaderSize + (8 * i)), combinations[i]);
        int start = PackedTable.HeaderSize + (8 * combinations.Length);
        for (int i = 0; i < slots.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(start + (4 * i)), slots[i]);
        return bytes;
    }
}
