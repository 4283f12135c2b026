using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>Globals of the client that are neither functions of the manifest nor Lua's own library.</summary>
internal static class ClientLibrary
{
    public static void Add(LuaSession session)
    {
        var globals = session.Script.Globals;
        globals.Set("UISpecialFrames", new Table(session.Script));
        globals.Set("SlashCmdList", new Table(session.Script));
        foreach (var font in Fonts.All)
        {
            globals.Set(font.Name, new Table(session.Script));
        }

        foreach (var name in World.GlobalStrings.English.Keys)
        {
            globals.Set(name, session.World.Text(name));
        }

        globals.Set("geterrorhandler", DynValue.NewCallback((_, _) => HandlerOf(session)));
        globals.Set(
            "seterrorhandler",
            DynValue.NewCallback(
                (_, arguments) =>
                {
                    session.ErrorHandler = arguments.AsType(0, DataType.Function);
                    return DynValue.Void;
                }
            )
        );
    }

    private static DynValue HandlerOf(LuaSession session) =>
        session.ErrorHandler.Type != DataType.Nil
            ? session.ErrorHandler
            : DynValue.NewCallback(
                (_, arguments) =>
                {
                    session.Fail(arguments[0].CastToString() ?? "(an error that is no text)", []);
                    return DynValue.Void;
                }
            );
}
