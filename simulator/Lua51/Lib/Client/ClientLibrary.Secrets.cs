namespace AzerothsTopTalent.Lua51;

/// <summary>The functions for secret values, as addon code (which is always tainted) sees them.</summary>
internal static partial class ClientLibrary
{
    private static void AddSecrets(LibraryBuilder globals)
    {
        globals.AddOpen("issecretvalue", state => state.Return(state.Argument(1).IsSecret));
        globals.AddOpen("canaccessvalue", state => state.Return(!state.Argument(1).IsSecret));
        globals.AddOpen("canaccessallvalues", state => state.Return(!HasSecret(state)));
        globals.AddOpen("canaccesssecrets", state => state.Return(false));
        globals.AddOpen("hasanysecretvalues", state => state.Return(HasSecret(state)));
        globals.AddOpen(
            "issecrettable",
            state => state.Return(state.Argument(1) is { IsSecret: true, Type: DataType.Table })
        );
        globals.AddOpen("canaccesstable", state => state.Return(!state.Argument(1).IsSecret));
        globals.AddOpen("scrubsecretvalues", state => Replace(state, value => value.IsSecret ? DynValue.Nil : value));
        globals.AddOpen("scrub", state => Replace(state, Scrub));
        globals.AddOpen("secretwrap", state => Replace(state, value => value.AsSecret()));
        globals.AddOpen("dropsecretaccess", _ => 0);
        globals.AddOpen(
            "secretunwrap",
            state =>
                throw state.LibraryError(
                    $"'secretunwrap' is not allowed while execution tainted by '{state.Machine.Script.TaintedBy}'"
                )
        );
    }

    private static bool HasSecret(Coroutine state)
    {
        for (var i = state.Frame.Base; i < state.Top; i++)
        {
            if (state.Stack[i].IsSecret)
            {
                return true;
            }
        }

        return false;
    }

    private static int Replace(Coroutine state, Func<DynValue, DynValue> replace)
    {
        for (var i = state.Frame.Base; i < state.Top; i++)
        {
            state.Stack[i] = replace(state.Stack[i]);
        }

        return state.ArgumentCount;
    }

    private static DynValue Scrub(DynValue value) =>
        !value.IsSecret && value.Type is DataType.Number or DataType.String or DataType.Boolean ? value : DynValue.Nil;
}
