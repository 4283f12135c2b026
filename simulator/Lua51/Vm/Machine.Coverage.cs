namespace AzerothsTopTalent.Lua51;

internal sealed partial class Machine
{
    /// <summary>Every function loaded since coverage was switched on; null when it is off.</summary>
    internal List<Prototype>? Coverage { get; set; }

    /// <summary>Coroutines with a debug hook.</summary>
    internal HashSet<Coroutine> HookedCoroutines { get; } = [];

    /// <summary>Looks again whether anything wants to be told of each instruction.</summary>
    internal void UpdateHooks() =>
        HooksActive = HookedCoroutines.Count > 0 || Coverage is not null || Script.LineHook is not null;
}
