using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>The list of addons by the minimap: entries of .toc files, and those that addons add while they run.</summary>
public sealed class AddonCompartment : Frame, IAddonCompartmentFrame
{
    private static readonly HashSet<string> KnownFields =
    [
        "text",
        "icon",
        "notCheckable",
        "registerForAnyClick",
        "func",
        "funcOnEnter",
        "funcOnLeave",
    ];
    private readonly ILuaRunner lua;
    private readonly Frame menuButton;
    private readonly List<CompartmentEntry> entries = [];

    public AddonCompartment(UserInterface ui, ILuaRunner lua, Table fields)
        : base(ui, "AddonCompartmentFrame", "AddonCompartmentFrame", ui.Root, 0, fields)
    {
        this.lua = lua;
        IsBlizzard = true;
        menuButton = new Frame(ui, "Frame", null, this) { IsBlizzard = true };
    }

    /// <summary>The entries in the order they came.</summary>
    public IReadOnlyList<CompartmentEntry> Entries => entries;

    /// <inheritdoc/>
    public void RegisterAddon(DynValue data)
    {
        var info = data.Table!;
        var text = info.Get("text").String ?? throw new ApiException("RegisterAddon: text must be a string");
        foreach (var (key, _) in info.Pairs)
        {
            if (!KnownFields.Contains(key.String ?? ""))
            {
                lua.Find(FindingKind.UnknownField, $"AddonCompartmentFrame:RegisterAddon {{ {key} }}");
            }
        }

        entries.Add(
            new(
                text,
                button => Call(info.Get("func"), data, Pressed(button), DynValue.Nil),
                () => Call(info.Get("funcOnEnter"), menuButton.Handle),
                () => Call(info.Get("funcOnLeave"), menuButton.Handle)
            )
        );
    }

    /// <summary>Adds the entry of an addon whose .toc file names its functions; they are globals by the time they are called.</summary>
    public void RegisterToc(string addonName, IReadOnlyDictionary<string, string> fields)
    {
        if (!fields.TryGetValue("AddonCompartmentFunc", out var click))
        {
            return;
        }

        entries.Add(
            new(
                fields.GetValueOrDefault("Title") is { Length: > 0 } title ? TextMarkup.Strip(title) : addonName,
                button => CallGlobal(click, addonName, button),
                () => CallGlobal(fields.GetValueOrDefault("AddonCompartmentFuncOnEnter"), addonName, menuButton.Handle),
                () => CallGlobal(fields.GetValueOrDefault("AddonCompartmentFuncOnLeave"), addonName, menuButton.Handle)
            )
        );
    }

    private Table Pressed(string button)
    {
        var table = Ui.Host.NewTable();
        table.Set("buttonName", button);
        return table;
    }

    private void CallGlobal(string? name, params DynValue[] arguments)
    {
        if (name is not null)
        {
            Call(Ui.Host.Script.Globals.Get(name), arguments);
        }
    }

    private void Call(DynValue function, params DynValue[] arguments)
    {
        if (function.Type is DataType.Function or DataType.ClrFunction)
        {
            lua.Invoke(function, arguments);
        }
    }
}
