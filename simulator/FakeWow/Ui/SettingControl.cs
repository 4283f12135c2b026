using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

public enum SettingControlKind
{
    Checkbox,
    Dropdown,
    Slider,
}

/// <summary>One of the choices of a list.</summary>
public sealed record SettingChoice(DynValue Value, string Label);

/// <summary>What changes a setting on a page.</summary>
public sealed record SettingControl(SettingControlKind Kind, Setting Setting, string? Tooltip)
{
    /// <summary>The choices of a list, asked for when it is opened.</summary>
    public Func<IReadOnlyList<SettingChoice>> Choices { get; init; } = () => [];

    /// <summary>Ends and steps of a slider.</summary>
    public SliderOptions? Range { get; init; }
}
