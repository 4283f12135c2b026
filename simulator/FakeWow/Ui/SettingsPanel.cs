using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>The game's options: pages and settings that addons add, opened and changed by the player.</summary>
public sealed class SettingsPanel(UserInterface ui, ILuaRunner lua) : ISettings
{
    private readonly List<SettingsCategory> addOnPages = [];
    private readonly Dictionary<string, Setting> settings = new(StringComparer.Ordinal);
    private int lastId;
    private Frame? shown;

    /// <summary>The pages in the list of addons.</summary>
    public IReadOnlyList<SettingsCategory> AddOnPages => addOnPages;

    /// <summary>All settings by their variable.</summary>
    public IReadOnlyDictionary<string, Setting> Settings => settings;

    /// <summary>The page that is open, null while the options are closed.</summary>
    public SettingsCategory? OpenPage { get; private set; }

    /// <summary>The player closes the options. False if they are not open.</summary>
    public bool Close()
    {
        var wasOpen = OpenPage is not null;
        OpenPage?.Canvas?.Hide();
        OpenPage = null;
        shown?.Hide();
        shown?.SetParent(null);
        shown = null;
        return wasOpen;
    }

    /// <summary>What the open page says, from the top; empty while the options are closed.</summary>
    public IEnumerable<string> Texts =>
        shown is null
            ? []
            : (Drawing.Window.Of(shown)?.Items ?? [])
                .Select(item => item.Region is Button button ? button.Label : (item.Region as FontString)?.Text ?? "")
                .Prepend(OpenPage!.Name)
                .Select(TextMarkup.Strip)
                .Where(text => text.Length > 0);

    /// <inheritdoc/>
    public (ISettingsCategory Category, ISettingsLayout Layout) RegisterVerticalLayoutCategory(string name) =>
        NewPage(name, null, null);

    /// <inheritdoc/>
    public (ISettingsCategory Category, ISettingsLayout Layout) RegisterVerticalLayoutSubcategory(
        ISettingsCategory parentCategory,
        string name
    ) => NewPage(name, (SettingsCategory)parentCategory, null);

    /// <inheritdoc/>
    public (ISettingsCategory Category, ISettingsLayout Layout) RegisterCanvasLayoutCategory(
        IFrame frame,
        string name
    ) => NewPage(name, null, (Frame)frame);

    /// <inheritdoc/>
    public void RegisterAddOnCategory(ISettingsCategory category) => addOnPages.Add((SettingsCategory)category);

    /// <inheritdoc/>
    public ISetting RegisterAddOnSetting(
        ISettingsCategory category,
        string variable,
        string variableKey,
        DynValue variableTbl,
        string? variableType,
        string name,
        DynValue defaultValue
    )
    {
        RefuseFunctions(variableTbl, defaultValue);
        var table =
            variableTbl.Table ?? throw new ApiException("Settings.RegisterAddOnSetting: variableTbl must be a table");
        if (table.Get(variableKey).Type == DataType.Nil)
        {
            table.Set(variableKey, defaultValue);
        }

        return Register(
            (SettingsCategory)category,
            NewSetting(
                variable,
                variableType,
                name,
                defaultValue,
                new SettingStore(() => table.Get(variableKey), value => table.Set(variableKey, value))
            )
        );
    }

    /// <inheritdoc/>
    public ISetting RegisterProxySetting(
        ISettingsCategory category,
        string variable,
        string? variableType,
        string name,
        DynValue defaultValue,
        DynValue getValue,
        DynValue setValue
    ) =>
        Register(
            (SettingsCategory)category,
            NewSetting(
                variable,
                variableType,
                name,
                defaultValue,
                new SettingStore(() => lua.Invoke(getValue), value => lua.Invoke(setValue, value))
            )
        );

    /// <inheritdoc/>
    public DynValue CreateCheckbox(ISettingsCategory category, ISetting setting, string? tooltip) =>
        AddControl(category, new SettingControl(SettingControlKind.Checkbox, (Setting)setting, tooltip));

    /// <inheritdoc/>
    public DynValue CreateDropdown(ISettingsCategory category, ISetting setting, DynValue options, string? tooltip) =>
        AddControl(
            category,
            new SettingControl(SettingControlKind.Dropdown, (Setting)setting, tooltip)
            {
                Choices = () => SettingsContainer.Choices(lua.Invoke(options)),
            }
        );

    /// <inheritdoc/>
    public DynValue CreateSlider(
        ISettingsCategory category,
        ISetting setting,
        ISliderOptions options,
        string? tooltip
    ) =>
        AddControl(
            category,
            new SettingControl(SettingControlKind.Slider, (Setting)setting, tooltip) { Range = (SliderOptions)options }
        );

    /// <inheritdoc/>
    public ISliderOptions CreateSliderOptions(double minValue, double maxValue, double rate) =>
        new SliderOptions(ui.Host, minValue, maxValue, rate);

    /// <inheritdoc/>
    public ISettingsContainer CreateControlTextContainer() => new SettingsContainer(ui.Host);

    /// <inheritdoc/>
    public void OpenToCategory(int categoryID, string? scrollToElementName) =>
        Open(addOnPages.Find(page => page.Id == categoryID) ?? OpenPage);

    private void Open(SettingsCategory? page)
    {
        Close();
        OpenPage = page;
        shown = page is null ? null : SettingsPage.Show(ui, page, () => Close());
    }

    private (ISettingsCategory Category, ISettingsLayout Layout) NewPage(
        string name,
        SettingsCategory? parent,
        Frame? canvas
    )
    {
        var page = new SettingsCategory(ui.Host, ++lastId, name, parent, canvas);
        return (page, new SettingsLayout(ui.Host, page));
    }

    private Setting NewSetting(
        string variable,
        string? variableType,
        string name,
        DynValue defaultValue,
        SettingStore store
    ) => new(ui.Host, lua, variable, name, variableType ?? defaultValue.TypeName, defaultValue, Drawn(store));

    /// <summary>The same, and a page that is open shows at once what was written.</summary>
    private SettingStore Drawn(SettingStore store) =>
        store with
        {
            Write = value =>
            {
                store.Write(value);
                if (OpenPage is { } page)
                {
                    Open(page);
                }
            },
        };

    private Setting Register(SettingsCategory page, Setting setting)
    {
        settings[setting.Variable] = setting;
        page.Settings.Add(setting);
        return setting;
    }

    private DynValue AddControl(ISettingsCategory category, SettingControl control)
    {
        ((SettingsCategory)category).Controls.Add(control);
        return ui.Host.NewTable();
    }

    private static void RefuseFunctions(params DynValue[] values)
    {
        if (Array.Exists(values, value => value.Type is DataType.Function or DataType.ClrFunction))
        {
            throw new ApiException("Function values are not allowed for settings APIs");
        }
    }
}
