using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A region that holds others, is told of events, and takes the mouse.</summary>
public partial class Frame : Region, IFrame
{
    private readonly List<Region> children = [];

    public Frame(UserInterface ui, string kind, string? name, Frame? parent, int id = 0, Table? fields = null)
        : base(ui, kind, name, parent, fields) => Id = id;

    public int Id { get; private set; }

    /// <summary>Frames, texts and pictures inside, in the order they were made.</summary>
    public IReadOnlyList<Region> Children => children;

    public string Strata { get; private set; } = "MEDIUM";

    public int Level { get; private set; }

    public double Scale { get; private set; } = 1;

    /// <summary>The title of a frame with a title bar, null for none.</summary>
    public string? Title { get; private set; }

    /// <summary>How its template draws it.</summary>
    public FrameLook Look { get; set; }

    /// <inheritdoc/>
    public IFontString CreateFontString(string? name, string? drawLayer, string? templateName)
    {
        var font = templateName is null ? Fonts.Default : Fonts.Find(templateName) ?? throw Fonts.Unknown(templateName);
        return Ui.Publish(new FontString(Ui, name, this, font));
    }

    /// <inheritdoc/>
    public ITexture CreateTexture(string? name, string? drawLayer) =>
        Ui.Publish(new Texture(Ui, name, this, drawLayer?.ToUpperInvariant() ?? "ARTWORK"));

    /// <inheritdoc/>
    public bool RegisterEvent(string eventName) => Ui.Events.Register(this, eventName, []);

    /// <inheritdoc/>
    public bool RegisterUnitEvent(string eventName, IReadOnlyList<string> units) =>
        Ui.Events.Register(this, eventName, units);

    /// <inheritdoc/>
    public bool UnregisterEvent(string eventName) => Ui.Events.Unregister(this, eventName);

    /// <inheritdoc/>
    public void UnregisterAllEvents() => Ui.Events.UnregisterAll(this);

    /// <inheritdoc/>
    public bool IsEventRegistered(string eventName) => Ui.Events.IsRegistered(this, eventName);

    /// <inheritdoc/>
    public int GetID() => Id;

    /// <inheritdoc/>
    public void SetID(int id) => Id = id;

    /// <inheritdoc/>
    public void SetFrameStrata(string strata) => Strata = FrameStrata.Find(strata) ?? throw UnknownStrata(strata);

    /// <inheritdoc/>
    public string GetFrameStrata() => Strata;

    /// <inheritdoc/>
    public void SetFrameLevel(int frameLevel) => Level = frameLevel;

    /// <inheritdoc/>
    public int GetFrameLevel() => Level;

    /// <inheritdoc/>
    public void SetScale(double scale) =>
        Scale = scale > 0 ? scale : throw new ApiException($"{Kind}:SetScale(): Scale must be > 0");

    /// <inheritdoc/>
    public double GetScale() => Scale;

    /// <inheritdoc/>
    public double GetEffectiveScale() => Scale * (Parent?.GetEffectiveScale() ?? 1);

    /// <inheritdoc/>
    public void Raise() => Level = Ui.HighestLevel(Strata) + 1;

    /// <inheritdoc/>
    public void SetTitle(string title) => Title = title;

    internal void Adopt(Region child) => children.Add(child);

    internal void Release(Region child) => children.Remove(child);

    /// <inheritdoc/>
    protected internal override void VisibilityChanged(bool isVisible)
    {
        Ui.TellVisibility(this, isVisible);
        Run(isVisible ? "OnShow" : "OnHide");
        foreach (var child in children.Where(child => child.Shown).ToArray())
        {
            child.VisibilityChanged(isVisible);
        }
    }

    /// <inheritdoc/>
    protected override void SizeChanged() =>
        Run("OnSizeChanged", DynValue.NewNumber(GetWidth()), DynValue.NewNumber(GetHeight()));

    private ApiException UnknownStrata(string strata) =>
        new($"{Kind}:SetFrameStrata(): Unknown frame strata ({strata})");
}
