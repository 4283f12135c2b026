using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Makes frames as <c>CreateFrame</c> does.</summary>
public sealed class FrameFactory(UserInterface ui) : IFramesGlobals
{
    /// <inheritdoc/>
    public IFrame CreateFrame(string frameType, string? name, IFrame? parent, string? template, int? id)
    {
        var templates = Templates(template);
        var frame = Make(frameType, name, (Frame?)parent, id ?? 0);
        foreach (var found in templates)
        {
            found.Apply(frame);
        }

        ui.Publish(frame);
        return frame;
    }

    private Frame Make(string frameType, string? name, Frame? parent, int id) =>
        frameType.ToUpperInvariant() switch
        {
            "FRAME" => new Frame(ui, "Frame", name, parent, id),
            "BUTTON" => new Button(ui, "Button", name, parent, id),
            "CHECKBUTTON" => new CheckButton(ui, name, parent, id),
            "EDITBOX" => new EditBox(ui, name, parent, id),
            "SCROLLFRAME" => new ScrollFrame(ui, name, parent, id),
            "SLIDER" => new Slider(ui, name, parent, id),
            _ => throw new ApiException($"CreateFrame: Unknown frame type '{frameType}'"),
        };

    private static List<FrameTemplate> Templates(string? names) =>
        (names ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name =>
                FrameTemplate.Find(name)
                ?? throw new ApiException($"CreateFrame(): Couldn't find inherited node \"{name}\"")
            )
            .ToList();
}
