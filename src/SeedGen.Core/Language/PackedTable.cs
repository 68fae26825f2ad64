using System.Buffers.Binary;
using System.Reflection;

namespace SeedGen.Language;

/// <summary>
/// A set of words with flags, searched where it lies in the assembly's image: nothing is read, copied or built at start-up.
/// An open-addressed table of hashes; the words themselves are not stored, and a word that is not in the table is mistaken
/// for one that is with a chance of about two in a million, and a name in four million. Written by <c>build/lexicons</c>.
/// </summary>
internal sealed unsafe class PackedTable
{
    /// <summary>Bytes before the flags: magic number, number of slots, number of flag combinations.</summary>
    internal const int HeaderSize = 12;

    private readonly byte* _flags;
    private readonly byte* _slots;
    private readonly uint _slotCount;
    private readonly int _indexBits;

    private PackedTable(byte* data, int indexBits)
    {
        ReadOnlySpan<byte> header = new(data, HeaderSize);
        _slotCount = BinaryPrimitives.ReadUInt32LittleEndian(header.Slice(4));
        _flags = data + HeaderSize;
        _slots = _flags + (8 * BinaryPrimitives.ReadInt32LittleEndian(header.Slice(8)));
        _indexBits = indexBits;
    }

    /// <summary>Opens an embedded table.</summary>
    /// <param name="resource">Name of the resource.</param>
    /// <param name="indexBits">Bits of a slot that number the combination of flags; the rest is the fingerprint.</param>
    public static PackedTable Open(string resource, int indexBits)
    {
        Stream stream = typeof(PackedTable).GetTypeInfo().Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The assembly lacks its resource " + resource);
        return new PackedTable(PointerTo(stream), indexBits);
    }

    /// <summary>The flags of the word with this hash; 0 where the table does not hold it.</summary>
    public ulong Find(ulong hash)
    {
        uint slot = (uint)(((hash >> 32) * _slotCount) >> 32);
        uint fingerprint = Fingerprint(hash, _indexBits);
        uint mask = (1u << _indexBits) - 1;
        while (true)
        {
            uint value = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_slots + (4 * slot), 4));
            if (value == 0) return 0;
            if (value >> _indexBits == fingerprint)
                return BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_flags + (8 * ((value & mask) - 1)), 8));
            if (++slot == _slotCount) slot = 0;
        }
    }

    /// <summary>What a slot keeps of a hash.</summary>
    internal static uint Fingerprint(ulong hash, int indexBits) => (uint)hash >> indexBits;

    /// <summary>Both runtimes map resources into memory; where one did not, they would be copied once.</summary>
    private static byte* PointerTo(Stream stream)
    {
        if (stream is UnmanagedMemoryStream mapped) return mapped.PositionPointer;
        byte[] copy = new byte[stream.Length];
        int read = 0;
        while (read < copy.Length) read += stream.Read(copy, read, copy.Length - read);
        return (byte*)System.Runtime.InteropServices.GCHandle
            .Alloc(copy, System.Runtime.InteropServices.GCHandleType.Pinned).AddrOfPinnedObject();
    }
}
