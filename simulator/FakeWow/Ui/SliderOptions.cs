using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Ends and steps of a slider's values.</summary>
public sealed class SliderOptions : ISliderOptions
{
    internal SliderOptions(ApiHost host, double minimum, double maximum, double step)
    {
        Minimum = minimum;
        Maximum = maximum;
        Step = step;
        Handle = host.NewObject(this, "SliderOptions");
    }

    public double Minimum { get; }

    public double Maximum { get; }

    public double Step { get; }

    public Table Handle { get; }
}
