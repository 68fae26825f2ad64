using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace SeedGen.Generator.Tests.Harness;

/// <summary>Everything that an object of generated code tells through its public properties, a line a value.</summary>
internal static class Transcript
{
    /// <summary>
    /// The lines for <paramref name="value"/>, each after the path that leads to it. What was met before is not told again.
    /// </summary>
    public static string Of(object value, string name)
    {
        StringBuilder lines = new();
        Tell(lines, value, name, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return lines.ToString();
    }

    private static void Tell(StringBuilder lines, object? value, string path, HashSet<object> met)
    {
        Type? type = value?.GetType();
        if (type == null || value is string || type.IsPrimitive || type.IsEnum || value is DateTime)
        {
            lines.Append(path).Append(" = ").Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
            return;
        }

        if (!type.IsValueType && !met.Add(value!))
        {
            lines.Append(path).Append(" = … ").Append(type.Name).Append('\n');
            return;
        }

        int index = 0;
        if (value is IEnumerable items)
        {
            foreach (object? item in items) Tell(lines, item, $"{path}[{index++}]", met);
        }

        HashSet<string> told = [];
        for (Type? t = type; t != null && t.Namespace == "Demo"; t = t.BaseType)
        {
            // The most derived one of a name: documents hide Quotes and People of their base.
            foreach (PropertyInfo property in t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (property.GetIndexParameters().Length == 0 && told.Add(property.Name))
                    Tell(lines, property.GetValue(value), path + "." + property.Name, met);
            }
        }
    }
}
