namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>
/// The game's talent window, <c>PlayerSpellsFrame</c>: an addon of the game that is loaded when it is first opened. Of its inside nothing
/// is here, for addons that touch it taint it.
/// </summary>
public sealed class TalentWindow(UserInterface ui, Action<string> tellLoaded)
{
    public const string AddonName = "Blizzard_PlayerSpells";
    private const double Width = 1000;
    private const double Height = 600;
    private Frame? frame;

    public bool IsLoaded => frame is not null;

    /// <summary>Loads it, as opening it or <c>C_AddOns.LoadAddOn</c> does; addons are told.</summary>
    public void Load()
    {
        if (frame is not null)
        {
            return;
        }

        frame = ui.Own(
            new Frame(ui, "Frame", "PlayerSpellsFrame", ui.Root, 0, ui.Host.NewTable()) { IsBlizzard = true }
        );
        frame.Look = FrameLook.Window;
        frame.SetSize(Width, Height);
        frame.SetPoint("CENTER", null, null, 0, 0);
        frame.Hide();
        tellLoaded(AddonName);
    }

    public void Show(bool isShown)
    {
        if (isShown)
        {
            Load();
        }

        frame?.SetShown(isShown);
    }
}
