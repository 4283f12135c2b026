using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

public partial class Table
{
    /// <summary>Raw access by any key; reading an absent key gives nil.</summary>
    public DynValue this[DynValue key]
    {
        get => RawGet(key);
        set
        {
            if (key.IsNil || key.IsSecret || (key.Ref is null && double.IsNaN(key.Num)))
            {
                throw new ArgumentException("A table key is neither nil nor NaN nor secret.", nameof(key));
            }

            if (value.IsNil && Unsafe.IsNullRef(ref Find(key)))
            {
                return;
            }

            SlotFor(key) = value.ToScalar();
        }
    }

    public DynValue this[string key]
    {
        get => RawGet(LuaString.From(key));
        set => this[DynValue.NewString(key)] = value;
    }

    public DynValue this[int key]
    {
        get => RawGet(key);
        set => this[new DynValue((double)key)] = value;
    }

    public DynValue Get(string key) => this[key];

    public DynValue Get(int key) => this[key];

    public DynValue Get(DynValue key) => this[key];

    public void Set(string key, DynValue value) => this[key] = value;

    public void Set(int key, DynValue value) => this[key] = value;

    public void Set(DynValue key, DynValue value) => this[key] = value;

    /// <summary>Sets a field to a .NET value, as <see cref="DynValue.FromObject(Script, object?)"/> converts it.</summary>
    public void SetObject(string key, object? value) => this[key] = DynValue.FromObject(OwnerScript, value).ToScalar();

    /// <summary>Follows a path of string keys through nested tables; nil where it ends early.</summary>
    public DynValue GetPath(params ReadOnlySpan<string> path)
    {
        DynValue value = this;
        foreach (var key in path)
        {
            value = value.Table is { } table ? table[key] : DynValue.Nil;
        }

        return value;
    }

    /// <summary>Sets t[#t+1].</summary>
    public void Append(DynValue value) => this[Length + 1] = value;

    /// <summary>Removes every entry.</summary>
    public void Clear()
    {
        Array = [];
        ResetNodes(0);
        AbsentEvents = 0;
    }

    public IEnumerable<DynValue> Keys => Pairs.Select(pair => pair.Key);

    public IEnumerable<DynValue> Values => Pairs.Select(pair => pair.Value);

    /// <summary>How many entries the table has, counted.</summary>
    public int Count => Pairs.Count();
}
