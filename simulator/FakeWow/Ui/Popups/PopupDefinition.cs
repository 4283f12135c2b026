using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui.Popups;

/// <summary>An entry of <c>StaticPopupDialogs</c>. The game reads its fields when it needs them, so a change counts at once.</summary>
public sealed class PopupDefinition(string which, Table info)
{
    public string Which { get; } = which;

    /// <summary>Fields that the game does not read: typing errors, or leftovers of before 11.2.</summary>
    public IEnumerable<string> UnknownFields =>
        info
            .Pairs.Select(pair => pair.Key.String ?? pair.Key.ToString()!)
            .Where(name => !ApiCatalog.StaticPopupInfo.Contains(name));

    public bool Flag(string name) => info.Get(name).CastToBool();

    public double Number(string name) => info.Get(name).Type == DataType.Number ? info.Get(name).Number : 0;

    public string? Text(string name) => info.Get(name).CastToString();

    /// <summary>A function of the definition, nil for none.</summary>
    public DynValue Function(string name) =>
        info.Get(name) is { Type: DataType.Function or DataType.ClrFunction } function ? function : DynValue.Nil;

    /// <summary>Raises what the game raises for definitions that contradict themselves.</summary>
    public void Require()
    {
        RequireOne("OnAccept", "OnButton1");
        RequireOne("OnCancel", "OnButton2");
    }

    private void RequireOne(string name, string other)
    {
        if (Function(name).Type != DataType.Nil && Function(other).Type != DataType.Nil)
        {
            throw new ApiException($"Dialog {Which} cannot have both {name} and {other}");
        }
    }
}
