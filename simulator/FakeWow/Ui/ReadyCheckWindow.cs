namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>
/// The game's question whether one is ready, <c>ReadyCheckFrame</c>: where it stands and its two buttons, for addons that keep clear of it.
/// It is there from the start and shown while the question is open.
/// </summary>
public sealed class ReadyCheckWindow
{
    private const double Width = 323;
    private const double Height = 97;
    private const double BelowMiddle = 10;
    private const double ButtonWidth = 119;
    private const double ButtonHeight = 24;
    private const double ButtonsBelowTop = 55;
    private const double FromMiddle = 7;
    private readonly Frame frame;

    public ReadyCheckWindow(UserInterface ui)
    {
        frame = ui.Own(
            new Frame(ui, "Frame", "ReadyCheckFrame", ui.Root, 0, ui.Host.NewTable())
            {
                IsBlizzard = true,
                Look = FrameLook.Window,
            }
        );
        frame.SetFrameStrata("DIALOG");
        frame.SetSize(Width, Height);
        frame.SetPoint("CENTER", null, null, 0, -BelowMiddle);
        Add(ui, "ReadyCheckFrameYesButton", "Ready", "TOPRIGHT", -FromMiddle);
        Add(ui, "ReadyCheckFrameNoButton", "Not Ready", "TOPLEFT", FromMiddle);
        frame.Hide();
    }

    public void Show(bool isShown) => frame.SetShown(isShown);

    private void Add(UserInterface ui, string name, string label, string point, double x)
    {
        Button button = ui.Own(new Button(ui, "Button", name, frame) { IsBlizzard = true, Look = FrameLook.Button });
        button.SetText(label);
        button.SetSize(ButtonWidth, ButtonHeight);
        button.SetPoint(point, frame, "TOP", x, -ButtonsBelowTop);
    }
}
