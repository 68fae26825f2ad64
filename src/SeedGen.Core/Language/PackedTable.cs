using System.Buffers.Binary;
using System.Reflection;

namespace SeedGen.Language;

/// <summary>
/// A set of words with flags, searched where it lies in the assembly's image: nothing is read, copied or built at start-up.
/// A table of hashes in buckets of four; the words themselves are not stored, and a word that is not in the table is mistaken
/// for one that is with a chance of about two in a million, and a name in four million. Written by <c>build/lexicons</c>.
/// </summary>
/// <remarks>
/// The four slots of a bucket are compared without a branch: no processor foretells in which of them a word is, and a wrong guess costs
/// more than the other three. A word whose bucket was full is in the next that was not.
/// </remarks>
internal sealed unsafe class PackedTable
{
    /// <summary>Bytes before the flags: magic number, number of buckets, number of flag combinations.</summary>
    internal const int HeaderSize = 12;

    /// <summary>Slots in a bucket.</summary>
    internal const int BucketSize = 4;

    private readonly byte* _flags;
    private readonly byte* _buckets;
    private readonly uint _bucketCount;
    private readonly int _indexBits;

    private PackedTable(byte* data, int indexBits)
    {
        _bucketCount = UInt32At(data + 4);
        _flags = data + HeaderSize;
        _buckets = _flags + (8 * UInt32At(data + 8));
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
        uint bucket = BucketOf(hash, _bucketCount), fingerprint = Fingerprint(hash, _indexBits);
        uint index = IndexIn(bucket, fingerprint, out bool full);
        while (index == 0 && full)
        {
            if (++bucket == _bucketCount) bucket = 0;
            index = IndexIn(bucket, fingerprint, out full);
        }

        // The first combination is that of no flags.
        return BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_flags + (8 * index), 8));
    }

    /// <summary>Reads the bucket of the word with this hash, and says nothing of any meaning.</summary>
    public uint Fetch(ulong hash) => UInt32At(_buckets + (4 * BucketSize * BucketOf(hash, _bucketCount)));

    /// <summary>Where the word with this hash is, or would be if there were room.</summary>
    internal static uint BucketOf(ulong hash, uint bucketCount) => (uint)(((hash >> 32) * bucketCount) >> 32);

    /// <summary>What a slot keeps of a hash.</summary>
    internal static uint Fingerprint(ulong hash, int indexBits) => (uint)hash >> indexBits;

    private uint IndexIn(uint bucket, uint fingerprint, out bool full)
    {
        byte* slots = _buckets + (4 * BucketSize * bucket);
        uint last = UInt32At(slots + 12);
        full = last != 0;
        return IndexAt(UInt32At(slots), fingerprint) | IndexAt(UInt32At(slots + 4), fingerprint) | IndexAt(UInt32At(slots + 8), fingerprint)
            | IndexAt(last, fingerprint);
    }

    /// <summary>The number of the flags in the slot; 0 where it is another word's.</summary>
    private uint IndexAt(uint slot, uint fingerprint)
    {
        // Only where nothing differs does the subtraction go below 0, and sets the sign and with it all bits.
        uint different = (slot >> _indexBits) ^ fingerprint;
        return slot & ((1u << _indexBits) - 1) & (uint)((int)(different - 1) >> 31);
    }

    private static uint UInt32At(byte* data) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(data, 4));

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
