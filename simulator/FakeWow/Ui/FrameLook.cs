namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>How a frame is drawn.</summary>
public enum FrameLook
{
    None,
    Box,
    Window,
    Button,
    Check,
    Close,
    Input,
}
