using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>
/// One call of a game function from Lua: its arguments, checked as the client checks them. Arguments count from 1; a method's object is
/// not among them.
/// </summary>
public sealed class ApiCall(ApiHost host, ApiFunction function, DynValue self, IReadOnlyList<DynValue> arguments)
{
    /// <summary>The object whose method is called.</summary>
    public T Self<T>()
        where T : class, IApiObject =>
        host.ObjectOf(self) as T
        ?? throw new ApiException($"Attempt to find 'this' in non-framescript object ({function.Path})");

    public bool IsBlocked() => host.IsBlocked(function);

    /// <summary>False if the call gives nothing; a precondition that raises an error does so here.</summary>
    public bool Meets(string precondition, params string?[] units) =>
        host.Rules.Meets(precondition, units) switch
        {
            RuleAnswer.Answered => true,
            RuleAnswer.Nothing => false,
            _ => throw new ApiException($"Usage: {function.Usage}. Access to this unit's identity is restricted."),
        };

    public bool IsSecret(string condition, params string?[] units) => host.Rules.IsSecret(condition, units);

    public double Number(int index) => OptionalNumber(index) ?? throw Usage(index);

    public double? OptionalNumber(int index)
    {
        var value = At(index);
        return value.Type == DataType.Nil ? null : NumberOf(value) ?? throw Usage(index);
    }

    public int Int(int index) => OptionalInt(index) ?? throw Usage(index);

    // The client cuts off what is behind the point, as a cast in C does.
    public int? OptionalInt(int index) => OptionalNumber(index) is { } number ? (int)number : null;

    public long Long(int index) => OptionalLong(index) ?? throw Usage(index);

    public long? OptionalLong(int index) => OptionalNumber(index) is { } number ? (long)number : null;

    public bool Flag(int index) => OptionalFlag(index) ?? throw Usage(index);

    public bool? OptionalFlag(int index)
    {
        var value = At(index);
        return value.Type switch
        {
            DataType.Nil => null,
            DataType.Boolean => value.Boolean,
            _ => throw Usage(index),
        };
    }

    public string Text(int index) => OptionalText(index) ?? throw Usage(index);

    /// <summary>A text; a number is taken as its text.</summary>
    public string? OptionalText(int index)
    {
        var value = At(index);
        return value.Type switch
        {
            DataType.Nil => null,
            DataType.String or DataType.Number => value.CastToString(),
            _ => throw Usage(index),
        };
    }

    public DynValue Any(int index) => At(index).Type != DataType.Nil ? At(index) : throw Usage(index);

    public DynValue OptionalAny(int index) => At(index);

    public DynValue Function(int index) => IsFunction(At(index)) ? At(index) : throw Usage(index);

    public DynValue OptionalFunction(int index) =>
        At(index).Type == DataType.Nil || IsFunction(At(index)) ? At(index) : throw Usage(index);

    public DynValue Table(int index) => At(index).Type == DataType.Table ? At(index) : throw Usage(index);

    public DynValue OptionalTable(int index) =>
        At(index).Type is DataType.Table or DataType.Nil ? At(index) : throw Usage(index);

    public T Widget<T>(int index)
        where T : class, IApiObject => OptionalWidget<T>(index) ?? throw Usage(index);

    public T? OptionalWidget<T>(int index)
        where T : class, IApiObject
    {
        var value = At(index);
        return value.Type == DataType.Nil ? null : host.ObjectOf(value) as T ?? throw Usage(index);
    }

    public IReadOnlyList<T> Sequence<T>(int index, Func<ApiFields, T> read) =>
        OptionalSequence(index, read) ?? throw Usage(index);

    public IReadOnlyList<T>? OptionalSequence<T>(int index, Func<ApiFields, T> read)
    {
        var value = At(index);
        if (value.Type == DataType.Nil)
        {
            return null;
        }

        var table = value.Table ?? throw Usage(index);
        var items = new List<T>();
        for (var place = 1; table.Get(place).Type != DataType.Nil; place++)
        {
            items.Add(read(new ApiFields(table.Get(place).Table ?? throw Usage(index), Usage(index))));
        }

        return items;
    }

    /// <summary>All arguments from <paramref name="index"/> on.</summary>
    public IReadOnlyList<DynValue> Rest(int index) => [.. arguments.Skip(index - 1)];

    public IReadOnlyList<string> RestTexts(int index) =>
        [.. Enumerable.Range(index, Math.Max(0, arguments.Count - index + 1)).Select(Text)];

    /// <summary>
    /// The same call in its longer form, if its second argument is a number: each argument goes to one of <paramref name="places"/>,
    /// from 1.
    /// </summary>
    public ApiCall Spread(ReadOnlySpan<int> places)
    {
        if (At(2).Type != DataType.Number)
        {
            return this;
        }

        var spread = Enumerable.Repeat(DynValue.Nil, places[^1]).ToArray();
        for (var index = 0; index < places.Length; index++)
        {
            spread[places[index] - 1] = At(index + 1);
        }

        return new ApiCall(host, function, self, spread);
    }

    private static double? NumberOf(DynValue value) =>
        value.Type is DataType.Number or DataType.String ? value.CastToNumber() : null;

    private static bool IsFunction(DynValue value) => value.Type is DataType.Function or DataType.ClrFunction;

    private DynValue At(int index) => index <= arguments.Count ? arguments[index - 1] : DynValue.Nil;

    private ApiException Usage(int index) => new($"bad argument #{index} to '?' (Usage: {function.Usage})");
}
