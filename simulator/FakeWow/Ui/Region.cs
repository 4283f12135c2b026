using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Anything with a place on the screen. What the game documents as methods is in the other parts of this class.</summary>
public abstract partial class Region : IRegion
{
    protected Region(UserInterface ui, string kind, string? name, Frame? parent, Table? fields = null)
    {
        Ui = ui;
        Kind = kind;
        Name = name;
        Parent = parent;
        Handle = ui.Host.NewObject(this, kind, fields, name ?? kind, WritableFields, ComputeField);
        parent?.Adopt(this);
    }

    public UserInterface Ui { get; }

    /// <summary>Frame, Button, FontString, …</summary>
    public string Kind { get; }

    /// <summary>The global it is in, null for none.</summary>
    public string? Name { get; }

    public Frame? Parent { get; private set; }

    public Table Handle { get; }

    /// <summary>Whether it is to be shown; it is seen only if its parents are.</summary>
    public bool Shown { get; private set; } = true;

    public double Alpha { get; private set; } = 1;

    /// <summary>Whether the game made it: addons have no business writing to it.</summary>
    public bool IsBlizzard { get; init; }

    /// <summary>Where it is; null without anchors.</summary>
    public Rect? Place => LayoutSolver.Solve(this);

    internal bool IsScreen => Parent is null && Anchors.Count == 0;

    /// <summary>Fields of an object of the game's own that addons may set.</summary>
    protected virtual IReadOnlySet<string>? WritableFields => null;

    /// <summary>A field of an object of the game's own that changes by itself; nil for none.</summary>
    protected virtual DynValue ComputeField(string field) => DynValue.Nil;

    /// <inheritdoc/>
    public string? GetName() => Name;

    /// <inheritdoc/>
    public string GetObjectType() => Kind;

    /// <inheritdoc/>
    public void Show() => SetShown(true);

    /// <inheritdoc/>
    public void Hide() => SetShown(false);

    /// <inheritdoc/>
    public void SetShown(bool show)
    {
        if (Shown == show)
        {
            return;
        }

        var parentsShown = Parent?.IsVisible() ?? true;
        Shown = show;
        if (parentsShown)
        {
            VisibilityChanged(show);
        }
    }

    /// <inheritdoc/>
    public bool IsShown() => Shown;

    /// <inheritdoc/>
    public bool IsVisible() => Shown && (Parent?.IsVisible() ?? true);

    /// <inheritdoc/>
    public void SetAlpha(double alpha) => Alpha = Math.Clamp(alpha, 0, 1);

    /// <inheritdoc/>
    public double GetAlpha() => Alpha;

    /// <inheritdoc/>
    public IFrame? GetParent() => Parent;

    /// <inheritdoc/>
    public void SetParent(IFrame? parent)
    {
        Parent?.Release(this);
        Parent = (Frame?)parent;
        Parent?.Adopt(this);
    }

    /// <summary>It has come to be seen, or is seen no more.</summary>
    protected internal virtual void VisibilityChanged(bool isVisible) { }
}
