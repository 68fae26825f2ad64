using Microsoft.CodeAnalysis;
using SeedGen.Generator.Model;

namespace SeedGen.Generator.Tests;

/// <summary>What incremental steps hand on holds nothing of the compiler, or the compiler could never let go of it.</summary>
public class ModelTests
{
    public static TheoryData<Type> Models =>
        [typeof(CompiledSeed), typeof(PlacedFinding), typeof(SeedSummaries), typeof(SidedSeeds), typeof(GeneratedFile), typeof(SeedIndex),
        typeof(GeneratorOptions)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Models_hold_plain_values_only(Type model) => Check(model, [], model.Name);

    private static void Check(Type type, HashSet<Type> seen, string path)
    {
        if (!seen.Add(type) || type.IsPrimitive || type == typeof(string)) return;
        if (type.IsEnum) return;
        Assert.False(type.Assembly == typeof(Compilation).Assembly, $"{path} is {type}");
        if (type.IsArray)
        {
            Check(type.GetElementType()!, seen, path + "[]");
            return;
        }

        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) || Nullable.GetUnderlyingType(type) != null,
            $"{path} has no value equality: {type}");
        foreach (System.Reflection.FieldInfo field in type.GetFields(System.Reflection.BindingFlags.Instance
            | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            Check(Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType, seen, path + "." + field.Name);
    }
}
