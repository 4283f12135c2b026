using System.Globalization;

namespace AzerothsTopTalent.Lua51;

/// <summary>Lua values as .NET values of a wanted type.</summary>
internal static partial class ClrValue
{
    private const int Same = 0;
    private const int Near = 1;
    private const int Built = 2;
    private const int Parsed = 4;
    private const int Anything = 5;

    internal static bool Converts(DynValue value, Type type)
    {
        var cost = 0;
        return TryConvert(value, type, out _, ref cost);
    }

    /// <summary>Converts a value.</summary>
    /// <param name="value">What Lua has.</param>
    /// <param name="type">What is wanted.</param>
    /// <param name="result">The converted value.</param>
    /// <param name="cost">Grows with what the conversion changes.</param>
    /// <returns>False when the value is none of that type.</returns>
    internal static bool TryConvert(DynValue value, Type type, out object? result, ref int cost)
    {
        value = value.Reveal();
        result = null;
        if (type == typeof(DynValue))
        {
            result = value;
            cost += Anything;
            return true;
        }

        if (value.IsNilValue())
        {
            cost += Near;
            return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        var added =
            type == typeof(object) ? Natural(value, out result)
            : type.IsEnum ? ToEnum(value, type, out result)
            : IsNumeric(type) ? ToNumeric(value, type, out result)
            : value.Type switch
            {
                DataType.Boolean when type == typeof(bool) => Give(value.Boolean, Same, out result),
                DataType.String => FromText(value, type, out result),
                DataType.Number when type == typeof(string) => Give(value.CastToString(), Parsed, out result),
                DataType.UserData when type.IsInstanceOfType(value.UserData!.Object) => Give(
                    value.UserData.Object,
                    value.UserData.Object!.GetType() == type ? Same : Near,
                    out result
                ),
                _ when type.IsInstanceOfType(value.Ref) => Give(value.Ref, Same, out result),
                DataType.Table => ToCollection(value.Table!, type, out result),
                _ => null,
            };
        cost += added ?? 0;
        return added is not null;
    }

    /// <summary>What messages call a type: the Lua type where there is one.</summary>
    internal static string NameOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return IsNumeric(type)
            ? Type.GetTypeCode(type) < TypeCode.Single
                ? "integer"
                : "number"
            : type == typeof(string) || type == typeof(char) || type == typeof(byte[])
                ? "string"
                : type == typeof(bool)
                    ? "boolean"
                    : type == typeof(Table)
                        ? "table"
                        : type == typeof(Closure) || type == typeof(CallbackFunction)
                            ? "function"
                            : type.Name;
    }

    private static int? Give(object? value, int cost, out object? result)
    {
        result = value;
        return cost;
    }

    private static int? None(out object? result)
    {
        result = null;
        return null;
    }

    /// <summary>The .NET value nearest to a Lua value, for a place that takes any.</summary>
    private static int? Natural(DynValue value, out object? result) =>
        Give(
            value.Type switch
            {
                DataType.Boolean => value.Boolean,
                DataType.Number => value.Number,
                DataType.String => value.String,
                DataType.UserData => value.UserData!.Object,
                _ => value.Ref,
            },
            Anything,
            out result
        );

    private static int? FromText(DynValue value, Type type, out object? result)
    {
        var text = value.String!;
        return type == typeof(string) ? Give(text, Same, out result)
            : type == typeof(byte[]) ? Give(value.Bytes.ToArray(), Near, out result)
            : type == typeof(char) && text.Length == 1 ? Give(text[0], Near, out result)
            : None(out result);
    }

    private static bool IsNumeric(Type type) =>
        Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;

    /// <summary>A number, whole and within range where the type asks for it.</summary>
    private static int? ToNumeric(DynValue value, Type type, out object? result)
    {
        result = null;
        if (value.Type is not (DataType.Number or DataType.String) || value.CastToNumber() is not { } number)
        {
            return null;
        }

        var cost = value.Type == DataType.String ? Parsed : Same;
        if (type == typeof(double))
        {
            return Give(number, cost, out result);
        }

        if (type == typeof(float))
        {
            return Give((float)number, cost + Near, out result);
        }

        if (type != typeof(decimal) && Math.Truncate(number) != number)
        {
            return null;
        }

        try
        {
            return Give(Convert.ChangeType(number, type, CultureInfo.InvariantCulture), cost + Near, out result);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>An enum's value by its number or its name.</summary>
    private static int? ToEnum(DynValue value, Type type, out object? result)
    {
        if (value.String is { } name)
        {
            return Enum.TryParse(type, name, ignoreCase: false, out result) && !char.IsAsciiDigit(name[0])
                ? Near
                : null;
        }

        if (ToNumeric(value, Enum.GetUnderlyingType(type), out result) is not { } cost)
        {
            return null;
        }

        result = Enum.ToObject(type, result!);
        return cost;
    }
}
