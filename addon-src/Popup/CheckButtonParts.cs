namespace AzerothsTopTalent.WowApi;

/// <summary>A part that the template of a check button brings along; a binding, and so in this namespace.</summary>
public static class CheckButtonParts
{
    /// <summary>The label beside the box.</summary>
    [LuaInline("{0}.Text")]
    public static FontString Label(CheckButton button)
    {
        throw new GameOnlyException();
    }
}
