using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// The addon's one popup: what it asks, and the answer, which may be to let the time run out. How it looks is
/// <see cref="PopupFrame"/>'s.
/// </summary>
public static class Popup
{
    private static PopupView? view;
    private static TimerHandle? timeout;

    public static bool IsShowing(PopupView other)
    {
        return view == other;
    }

    /// <summary>Shows a popup in place of the one on screen.</summary>
    public static void Show(PopupView newView, double seconds)
    {
        Hide();
        view = newView;
        timeout = C_Timer.NewTimer(seconds, timer => Dismiss());
        PopupFrame.Show(newView);
    }

    /// <summary>Takes the popup away without an answer.</summary>
    public static void Hide()
    {
        Close();
        PopupFrame.Hide();
    }

    /// <summary>
    /// The game hides the frame on Escape. Hidden with the whole interface it still counts as shown, and is not answered.
    /// </summary>
    public static void OnHide(Frame self)
    {
        if (!self.IsShown())
            Dismiss();
    }

    /// <summary>Escape and time-out.</summary>
    private static void Dismiss()
    {
        Answer(view?.OnDismiss);
    }

    /// <summary>Takes the popup away and does what was chosen.</summary>
    public static void Answer(Action? action)
    {
        var answered = view;
        if (answered == null)
            return;

        var isChecked = answered.CheckboxLabel != "" && PopupFrame.IsChecked;
        Hide();
        if (isChecked)
            answered.OnChecked?.Invoke();
        action?.Invoke();
    }

    private static void Close()
    {
        view = null;
        timeout?.Cancel();
        timeout = null;
    }
}
