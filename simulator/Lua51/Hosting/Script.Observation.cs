namespace AzerothsTopTalent.Lua51;

public partial class Script
{
    private Action<string, int>? lineReached;

    internal Action<Coroutine, Prototype, int, int>? LineHook { get; private set; }

    /// <summary>Called with the chunk's name and the line whenever execution reaches another line. Slows the script.</summary>
    public Action<string, int>? LineReached
    {
        get => lineReached;
        set
        {
            lineReached = value;
            LineHook = value is null
                ? null
                : (_, proto, pc, savedPc) =>
                {
                    if (pc == 0 || pc < savedPc || proto.LineAt(pc) != proto.LineAt(savedPc - 1))
                    {
                        value(ByteText.ForHost(proto.ShortSource), proto.LineAt(pc));
                    }
                };
            Machine.UpdateHooks();
        }
    }

    /// <summary>
    /// Called with the message of every error that looking into a secret value raises, whether or not the Lua code catches it.
    /// </summary>
    public Action<string>? SecretTouched { get; set; }

    internal ScriptRuntimeException TellTouch(ScriptRuntimeException error)
    {
        SecretTouched?.Invoke(error.Message);
        return error;
    }

    /// <summary>Starts counting which lines run, of chunks loaded from now on.</summary>
    public LineCoverage StartCoverage()
    {
        Machine.Coverage ??= [];
        Machine.UpdateHooks();
        return new LineCoverage(Machine.Coverage);
    }
}
