using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A setting of an addon. Its value is of one Lua type for good.</summary>
public sealed class Setting : ISetting
{
    private readonly ILuaRunner lua;
    private readonly SettingStore store;
    private DynValue callback = DynValue.Nil;

    internal Setting(
        ApiHost host,
        ILuaRunner lua,
        string variable,
        string name,
        string type,
        DynValue defaultValue,
        SettingStore store
    )
    {
        this.lua = lua;
        this.store = store;
        Variable = variable;
        Name = name;
        Type = type;
        Default = defaultValue;
        Handle = host.NewObject(this, "Setting");
    }

    public string Variable { get; }

    /// <summary>What the player reads beside it.</summary>
    public string Name { get; }

    /// <summary>boolean, number or string.</summary>
    public string Type { get; }

    public DynValue Default { get; }

    public Table Handle { get; }

    /// <inheritdoc/>
    public DynValue GetValue() => store.Read();

    /// <inheritdoc/>
    public void SetValue(DynValue value)
    {
        if (value.TypeName != Type)
        {
            throw new ApiException($"Setting {Variable} takes a {Type}, not a {value.TypeName}");
        }

        store.Write(value);
        if (callback.Type != DataType.Nil)
        {
            lua.Invoke(callback, Handle, value);
        }
    }

    /// <inheritdoc/>
    public void SetValueChangedCallback(DynValue callback) => this.callback = callback;
}

/// <summary>Where the value of a setting is kept.</summary>
internal sealed record SettingStore(Func<DynValue> Read, Action<DynValue> Write);
