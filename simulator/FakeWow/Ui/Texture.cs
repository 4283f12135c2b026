using AzerothsTopTalent.FakeWow.Api;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A picture or a colour.</summary>
public sealed class Texture(UserInterface ui, string? name, Frame parent, string layer)
    : Region(ui, "Texture", name, parent),
        ITexture
{
    /// <summary>BACKGROUND, BORDER, ARTWORK, OVERLAY or HIGHLIGHT.</summary>
    public string Layer { get; } = layer;

    /// <summary>The picture's file id, null for none.</summary>
    public int? File { get; private set; }

    /// <summary>The picture's name in an atlas, null for none.</summary>
    public string? Atlas { get; private set; }

    /// <summary>The plain colour as rrggbb, null for none.</summary>
    public string? Fill { get; private set; }

    /// <summary>How much of the plain colour covers what is behind, from 0 to 1.</summary>
    public double FillAlpha { get; private set; } = 1;

    /// <summary>The colour that was laid over it as rrggbb, null for none.</summary>
    public string? Tint { get; private set; }

    public bool IsDesaturated { get; private set; }

    /// <inheritdoc/>
    public void SetTexture(int? textureAsset) => (File, Atlas, Fill) = (textureAsset, null, null);

    /// <inheritdoc/>
    public void SetAtlas(string atlas, bool useAtlasSize) => (File, Atlas, Fill) = (null, atlas, null);

    /// <inheritdoc/>
    public void SetColorTexture(double colorR, double colorG, double colorB, double? a)
    {
        (File, Atlas, Fill) = (null, null, Colors.Hex(colorR, colorG, colorB));
        FillAlpha = Math.Clamp(a ?? 1, 0, 1);
    }

    /// <inheritdoc/>
    public void SetTexCoord(double left, double right, double bottom, double top) { }

    /// <inheritdoc/>
    public void SetVertexColor(double colorR, double colorG, double colorB, double? a) =>
        Tint = Colors.Hex(colorR, colorG, colorB);

    /// <inheritdoc/>
    public void SetDesaturated(bool desaturated) => IsDesaturated = desaturated;
}
