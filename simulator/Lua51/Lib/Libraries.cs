namespace AzerothsTopTalent.Lua51;

/// <summary>Fills a new script's globals.</summary>
internal static class Libraries
{
    internal static void Open(Script script)
    {
        var machine = script.Machine;
        BaseLibrary.Open(machine);
        CoroutineLibrary.Open(machine);
        TableLibrary.Open(machine);
        StringLibrary.Open(machine);
        MathLibrary.Open(machine);
        if (machine.IsClient)
        {
            ClientLibrary.Open(machine);
            return;
        }

        IoLibrary.Open(machine);
        OsLibrary.Open(machine);
        DebugLibrary.Open(machine);
        PackageLibrary.Open(machine);
    }
}
