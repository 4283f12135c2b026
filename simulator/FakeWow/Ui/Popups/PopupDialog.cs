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

    /// <summary>What is called before OnHide when this showing ends.</summary>
    internal DynValue CustomOnHide { get; set; } = DynValue.Nil;

    /// <summary>Told when it was shown and is hidden, by whomever.</summary>
    internal Action? WhenHidden { get; set; }

    /// <summary>Its text as it was shown, whatever was put over it since.</summary>
    internal string ShownText { get; private set; } = "";

    /// <summary>When it times out by the client's clock, null for never.</summary>
    public double? Deadline { get; internal set; }

    /// <summary>How long the first button still waits, in seconds, for a dialog with StartDelay; null for not.</summary>
    internal double? StartDelay { get; set; }

    /// <summary>The same for one with acceptDelay, which counts down on the button.</summary>
    internal double? AcceptDelay { get; set; }

    /// <summary>Whether its definition puts it somewhere, instead of the stack of dialogs.</summary>
    internal bool HasOwnPlace => Definition?.Function("AnchorDialogFrame").Type is not (null or DataType.Nil);

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
        ShownText = text;
        Text.SetText(text);
        SubText.SetText(definition.Text("subText"));
        SubText.SetFontObject(definition.Flag("normalSizedSubText") ? "GameFontNormal" : "GameFontNormalSmall");
        SubText.SetShown(SubText.Text.Length > 0);
        CloseButton.SetShown(definition.Flag("closeButton"));
        SetUpEditBox(definition);

        // A hidden frame stays hidden: the dialog only takes it in.
        inserted?.SetParent(this);
    }

    /// <summary>It is free again. Its fields stay as they are until it is used again.</summary>
    internal void Release()
    {
        EditBox.Clear();
        Inserted?.Hide();
        Inserted?.SetParent(null);
        Inserted = null;
        Definition = null;
        Deadline = StartDelay = AcceptDelay = null;
        CustomOnHide = DynValue.Nil;
    }

    /// <inheritdoc/>
    protected internal override void VisibilityChanged(bool isVisible)
    {
        base.VisibilityChanged(isVisible);
        if (!Shown)
        {
            WhenHidden?.Invoke();
        }
    }

    private void SetUpEditBox(PopupDefinition definition)
    {
        EditBox.Instructions = definition.Text("editBoxInstructions") ?? "";
        EditBox.SetWidth(definition.Number("editBoxWidth") is > 0 and var width ? width : UsualEditBoxWidth);
        if (definition.Number("maxLetters") is > 0 and var letters)
        {
            EditBox.SetMaxLetters((int)letters);
        }

        EditBox.SetShown(definition.Flag("hasEditBox"));
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
