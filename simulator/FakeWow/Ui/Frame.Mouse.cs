namespace AzerothsTopTalent.FakeWow.Ui;

// Mouse and keyboard.
public partial class Frame
{
    /// <summary>Whether it takes clicks.</summary>
    public bool TakesMouse { get; private set; }

    /// <summary>Whether it takes keys.</summary>
    public bool TakesKeys { get; private set; }

    public bool IsMovable { get; private set; }

    public bool IsClampedToScreen { get; private set; }

    /// <inheritdoc/>
    public void EnableMouse(bool enable) => TakesMouse = enable;

    /// <inheritdoc/>
    public void EnableMouseWheel(bool enable) { }

    /// <inheritdoc/>
    public void EnableKeyboard(bool enable) => TakesKeys = enable;

    /// <inheritdoc/>
    public void SetPropagateKeyboardInput(bool propagate) { }

    /// <inheritdoc/>
    public void SetToplevel(bool topLevel) { }

    /// <inheritdoc/>
    public void SetClampedToScreen(bool clampedToScreen) => IsClampedToScreen = clampedToScreen;

    /// <inheritdoc/>
    public void SetMovable(bool movable) => IsMovable = movable;

    /// <inheritdoc/>
    public void RegisterForDrag(IReadOnlyList<string> buttons) { }

    /// <inheritdoc/>
    public void StartMoving()
    {
        if (!IsMovable)
        {
            throw new Hosting.ApiException($"{Kind}:StartMoving(): Frame is not movable");
        }
    }

    /// <inheritdoc/>
    public void StopMovingOrSizing() { }
}
