using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>The tooltip.</summary>
public sealed class GameTooltip : Frame, IGameTooltip
{
    private readonly List<string> lines = [];

    public GameTooltip(UserInterface ui, string name, Frame parent, Table fields)
        : base(ui, "GameTooltip", name, parent, 0, fields)
    {
        IsBlizzard = true;
        SetFrameStrata("TOOLTIP");
        Hide();
    }

    /// <summary>What stands in it; the two columns of a line are parted by a tab.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>The frame it belongs to.</summary>
    public Frame? Owner { get; private set; }

    /// <inheritdoc/>
    public void SetOwner(IFrame owner, string anchor, double offsetX, double offsetY)
    {
        if (!anchor.StartsWith("ANCHOR_", StringComparison.Ordinal))
        {
            throw new ApiException($"GameTooltip:SetOwner(): Unknown anchor ({anchor})");
        }

        Owner = (Frame)owner;
        lines.Clear();
        Hide();
    }

    /// <inheritdoc/>
    public void SetText(string text, double? colorR, double? colorG, double? colorB, double? alpha, bool? wrap)
    {
        lines.Clear();
        lines.Add(text);
        ShowIfOwned();
    }

    /// <inheritdoc/>
    public void AddLine(string text, double? colorR, double? colorG, double? colorB, bool? wrap) => lines.Add(text);

    /// <inheritdoc/>
    public void AddDoubleLine(string textLeft, string textRight) => lines.Add($"{textLeft}\t{textRight}");

    /// <inheritdoc/>
    public void SetSpellByID(int spellID)
    {
        lines.Clear();
        lines.Add(Ui.SpellName(spellID));
        ShowIfOwned();
    }

    /// <inheritdoc/>
    protected internal override void VisibilityChanged(bool isVisible)
    {
        base.VisibilityChanged(isVisible);
        if (!isVisible)
        {
            Owner = null;
            lines.Clear();
        }
    }

    // Without an owner the tooltip has no place and does not appear.
    private void ShowIfOwned()
    {
        if (Owner is not null)
        {
            Show();
        }
    }
}
