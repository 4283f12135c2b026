namespace AzerothsTopTalent.FakeWow.Ui;

// Mouse and keyboard.
public partial class Frame
{
    /// <summary>Whether it takes clicks.</summary>
    public bool TakesMouse { get; private set; }

    /// <summary>Whether it takes keys.</summary>
    public bool TakesKeys { get; private set; }

    /// <summary>Whether it takes the mouse wheel.</summary>
    public bool TakesWheel { get; private set; }

    /// <summary>Whether keys it has taken go on to others.</summary>
    public bool PassesKeysOn { get; private set; }

    /// <summary>Whether a click brings it to the front.</summary>
    public bool IsToplevel { get; private set; }

    /// <summary>The mouse buttons that drag it.</summary>
    public IReadOnlyList<string> DragButtons { get; private set; } = [];

    /// <summary>From <see cref="StartMoving"/> to <see cref="StopMovingOrSizing"/>.</summary>
    public bool FollowsMouse { get; private set; }

    public bool IsMovable { get; private set; }

    public bool IsClampedToScreen { get; private set; }

    /// <summary>Whether links in its texts can be clicked.</summary>
    public bool LinksLive { get; private set; }

    /// <inheritdoc/>
    public void SetHyperlinksEnabled(bool enabled) => LinksLive = enabled;

    /// <inheritdoc/>
    public void EnableMouse(bool enable) => TakesMouse = enable;

    /// <inheritdoc/>
    public void EnableMouseWheel(bool enable) => TakesWheel = enable;

    /// <inheritdoc/>
    public void EnableKeyboard(bool enable) => TakesKeys = enable;

    /// <inheritdoc/>
    public void SetPropagateKeyboardInput(bool propagate) => PassesKeysOn = propagate;

    /// <inheritdoc/>
    public void SetToplevel(bool topLevel) => IsToplevel = topLevel;

    /// <inheritdoc/>
    public void SetClampedToScreen(bool clampedToScreen) => IsClampedToScreen = clampedToScreen;

    /// <inheritdoc/>
    public void SetMovable(bool movable) => IsMovable = movable;

    /// <inheritdoc/>
    public void RegisterForDrag(IReadOnlyList<string> buttons) => DragButtons = buttons;

    /// <inheritdoc/>
    public void StartMoving()
    {
        if (!IsMovable)
        {
            throw new Hosting.ApiException($"{Kind}:StartMoving(): Frame is not movable");
        }

        FollowsMouse = true;
    }

    /// <inheritdoc/>
    public void StopMovingOrSizing() => FollowsMouse = false;
}
