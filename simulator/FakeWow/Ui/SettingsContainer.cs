using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Collects the choices of a list.</summary>
public sealed class SettingsContainer : ISettingsContainer
{
    private readonly ApiHost host;
    private readonly Table data;

    internal SettingsContainer(ApiHost host)
    {
        this.host = host;
        data = host.NewTable();
        Handle = host.NewObject(this, "SettingsContainer");
    }

    public Table Handle { get; }

    /// <inheritdoc/>
    public void Add(DynValue value, string label, string? tooltip)
    {
        var choice = host.NewTable();
        choice.Set("value", value);
        choice.Set("label", label);
        choice.Set("tooltip", tooltip);
        data.Append(choice);
    }

    /// <inheritdoc/>
    public DynValue GetData() => data;

    /// <summary>The choices in what an addon's function has given.</summary>
    internal static IReadOnlyList<SettingChoice> Choices(DynValue data)
    {
        var choices = new List<SettingChoice>();
        for (var index = 1; data.Table?.Get(index).Table is { } choice; index++)
        {
            choices.Add(new(choice.Get("value"), choice.Get("label").CastToString() ?? ""));
        }

        return choices;
    }
}
