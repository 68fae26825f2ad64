namespace SeedGen.Generator.Emit.SharedTypes;

/// <summary>The source of <c>SeedNumbers</c>: reads what <see cref="PackedNumbers"/> writes.</summary>
internal static class NumbersType
{
    /// <summary>The source.</summary>
    public static string Source() =>
        $$"""
        /// <summary>Numbers packed into a text: seven bits a byte, the eighth says that the number goes on; two bytes a character.</summary>
        {{FileHeader.Attributes}}
        internal sealed class SeedNumbers
        {
            private readonly string _packed;
            private int _at;

            internal SeedNumbers(string packed)
            {
                _packed = packed;
            }

            /// <summary>The next number.</summary>
            internal int Next()
            {
                for (int value = 0, shift = 0; ; shift += 7)
                {
                    int part = (_packed[_at / 2] >> (_at % 2 * 8)) & 255;
                    _at++;
                    value |= (part & 127) << shift;
                    if (part < 128) return value;
                }
            }

            /// <summary>The next number, which may be negative.</summary>
            internal int NextSigned()
            {
                int value = Next();
                return (value >> 1) ^ -(value & 1);
            }
        }
        """;
}
