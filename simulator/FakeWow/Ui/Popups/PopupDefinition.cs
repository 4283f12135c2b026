using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui.Popups;

/// <summary>An entry of <c>StaticPopupDialogs</c>. The game reads its fields when it needs them, so a change counts at once.</summary>
public sealed class PopupDefinition(string which, Table info)
{
    /// <summary>Fields that the game reads and the fake client does not.</summary>
    private static readonly HashSet<string> NotPlayed =
    [
        "alertIconIsAtlas",
        "autoCompleteArgs",
        "autoCompleteSource",
        "button1Pulse",
        "button2Pulse",
        "button3Pulse",
        "button4Pulse",
        "compactItemFrame",
        "countInvisibleLetters",
        "fullScreenCover",
        "GetReservedDialogFrame",
        "hasDropdown",
        "hasItemFrame",
        "hasMoneyFrame",
        "hasMoneyInputFrame",
        "itemFrameAboveSubtext",
        "progressBar",
        "subtextIsTimer",
        "textOnEnterScript",
        "textOnLeaveScript",
        "timeFormatter",
        "ignoreKeys",
        "escapeHides",
    ];

    public string Which { get; } = which;

    /// <summary>What is wrong with the fields: typing errors, leftovers of before 11.2, and what is not played here.</summary>
    public IEnumerable<(FindingKind Kind, string What)> WrongFields =>
        info
            .Pairs.Select(pair => pair.Key.String ?? pair.Key.ToString()!)
            .Where(name => !ApiCatalog.StaticPopupInfo.Contains(name))
            .Select(name =>
                NotPlayed.Contains(name)
                    ? (
                        FindingKind.NotPlayed,
                        $"the field {name} of the dialog {Which}; leave it out, or test it in the game"
                    )
                    : (FindingKind.UnknownDialogField, $"{Which}.{name}")
            );

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
        if (Flag("editBoxSecureText"))
        {
            throw new ApiException($"Dialog {Which} cannot be shown from a tainted context");
        }
    }

    private void RequireOne(string name, string other)
    {
        if (Function(name).Type != DataType.Nil && Function(other).Type != DataType.Nil)
        {
            throw new ApiException($"Dialog {Which} cannot have both {name} and {other}");
        }
    }
}
