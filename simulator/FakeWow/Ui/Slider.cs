using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A value to slide.</summary>
public sealed class Slider(UserInterface ui, string? name, Frame? parent, int id = 0)
    : Frame(ui, "Slider", name, parent, id),
        ISlider
{
    private double minimum;
    private double maximum;
    private double step;

    public double Current { get; private set; }

    /// <inheritdoc/>
    public void SetMinMaxValues(double minValue, double maxValue)
    {
        (minimum, maximum) = (minValue, maxValue);
        Change(Current, byPlayer: false);
    }

    /// <inheritdoc/>
    public void SetValue(double value) => Change(value, byPlayer: false);

    /// <inheritdoc/>
    public double GetValue() => Current;

    /// <inheritdoc/>
    public void SetValueStep(double valueStep) => step = valueStep;

    /// <summary>The player slides it.</summary>
    public void Slide(double value) => Change(value, byPlayer: true);

    private void Change(double value, bool byPlayer)
    {
        var stepped = step > 0 ? minimum + (Math.Round((value - minimum) / step) * step) : value;
        var next = Math.Clamp(stepped, minimum, Math.Max(minimum, maximum));
        if (next != Current)
        {
            Current = next;
            Run("OnValueChanged", DynValue.NewNumber(next), DynValue.NewBoolean(byPlayer));
        }
    }
}
