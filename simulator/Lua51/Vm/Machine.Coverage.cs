namespace AzerothsTopTalent.Lua51;

internal sealed partial class Machine
{
    /// <summary>Every function loaded since coverage was switched on; null when it is off.</summary>
    internal List<Prototype>? Coverage { get; set; }

    /// <summary>Looks again whether anything wants to be told of each instruction.</summary>
    internal void UpdateHooks(bool anyHook) =>
        HooksActive = anyHook || Coverage is not null || Script.LineHook is not null;
}
