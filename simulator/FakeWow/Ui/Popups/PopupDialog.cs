using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui.Popups;

/// <summary>One of the four frames in which the game shows dialogs.</summary>
public sealed class PopupDialog : Frame, IStaticPopupDialog
{
    public const int ButtonCount = 4;
    private const int ExtraButton = 5;
    private const double CloseButtonSize = 24;
    private const double UsualEditBoxWidth = 130;
    private readonly Table fields;
    private readonly Button[] buttons;
    private readonly Func<double> now;

    internal PopupDialog(UserInterface ui, int number, Table fields, Func<double> now)
        : base(ui, "StaticPopupDialog", $"StaticPopup{number}", ui.Root, number, fields)
    {
        this.fields = fields;
        this.now = now;
        IsBlizzard = true;
        Look = FrameLook.Box;
        SetFrameStrata("DIALOG");
        Text = new FontString(ui, null, this, Fonts.Find("GameFontHighlight")!);
        SubText = new FontString(ui, null, this, Fonts.Find("GameFontNormalSmall")!);
        EditBox = ui.Publish(new EditBox(ui, $"StaticPopup{number}EditBox", this) { Look = FrameLook.Input });
        CloseButton = ui.Publish(
            new Button(ui, "Button", $"StaticPopup{number}CloseButton", this) { Look = FrameLook.Close }
        );
        CloseButton.SetSize(CloseButtonSize, CloseButtonSize);
        CloseButton.SetPoint("TOPRIGHT", this, "TOPRIGHT", 0, 0);
        buttons = [.. Enumerable.Range(1, ExtraButton).Select(index => NewButton(number, index))];
        fields.Set("SubText", SubText.Handle);
        Hide();
    }

    /// <summary>What is shown, null while it is free.</summary>
    public PopupDefinition? Definition { get; private set; }

    public FontString Text { get; }

    public FontString SubText { get; }

    public EditBox EditBox { get; }

    /// <summary>The cross in the corner of dialogs that have one.</summary>
    public Button CloseButton { get; }

    /// <summary>A frame of the addon's that is shown inside.</summary>
    public Frame? Inserted { get; private set; }

    /// <summary>What the dialog was shown with.</summary>
    public DynValue Data => fields.Get("data");

    public DynValue Data2 => fields.Get("data2");

    /// <summary>When it times out by the client's clock, null for never.</summary>
    public double? Deadline { get; internal set; }

    /// <summary>The buttons that are shown, from left to right; the extra button is the last.</summary>
    public IEnumerable<Button> VisibleButtons => buttons.Where(button => button.Shown);

    protected override IReadOnlySet<string>? WritableFields { get; } = new HashSet<string> { "data", "data2" };

    /// <inheritdoc/>
    public IButton GetButton(int index) => ButtonAt(index);

    /// <inheritdoc/>
    public IButton GetButton1() => ButtonAt(1);

    /// <inheritdoc/>
    public IButton GetButton2() => ButtonAt(2);

    /// <inheritdoc/>
    public IButton GetButton3() => ButtonAt(3);

    /// <inheritdoc/>
    public IButton GetButton4() => ButtonAt(4);

    /// <inheritdoc/>
    public IEditBox GetEditBox() => EditBox;

    /// <inheritdoc/>
    public IFontString GetTextFontString() => Text;

    /// <inheritdoc/>
    public void SetText(string text) => Text.SetText(text);

    public Button ButtonAt(int index) => buttons[Math.Clamp(index, 1, ExtraButton) - 1];

    internal void Open(PopupDefinition definition, string text, DynValue data, Frame? inserted)
    {
        Definition = definition;
        fields.Set("which", definition.Which);
        fields.Set("data", data);
        Inserted = inserted;
        Text.SetText(text);
        SubText.SetText(definition.Text("subText"));
        SubText.SetShown(SubText.Text.Length > 0);
        EditBox.SetShown(definition.Flag("hasEditBox"));
        CloseButton.SetShown(definition.Flag("closeButton"));
        EditBox.SetText("");
        EditBox.SetWidth(definition.Number("editBoxWidth") is > 0 and var width ? width : UsualEditBoxWidth);
        EditBox.SetMaxLetters((int)definition.Number("maxLetters"));
        inserted?.SetParent(this);
        inserted?.Show();
    }

    /// <summary>It is free again.</summary>
    internal void Release()
    {
        Inserted?.Hide();
        Inserted?.SetParent(null);
        Inserted = null;
        Definition = null;
        Deadline = null;
        foreach (var field in new[] { "which", "data", "data2" })
        {
            fields.Set(field, DynValue.Nil);
        }
    }

    /// <inheritdoc/>
    protected override DynValue ComputeField(string field) =>
        field == "timeleft" ? DynValue.NewNumber(Math.Max(0, (Deadline ?? now()) - now())) : DynValue.Nil;

    private Button NewButton(int number, int index)
    {
        var name = index == ExtraButton ? $"StaticPopup{number}ExtraButton" : $"StaticPopup{number}Button{index}";
        return Ui.Publish(new Button(Ui, "Button", name, this, index) { Look = FrameLook.Button });
    }
}
