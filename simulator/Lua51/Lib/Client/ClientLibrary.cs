namespace AzerothsTopTalent.Lua51;

/// <summary>
/// What the game's client adds to Lua itself: aliases as globals, text and table functions, trigonometry in degrees,
/// <c>bit</c>, the secure call family and secret values. The game's own api is no part of it.
/// </summary>
internal static partial class ClientLibrary
{
    internal static void Open(Machine machine)
    {
        var globals = new LibraryBuilder(machine, machine.GlobalTable);
        AddText(machine, globals);
        AddTables(machine);
        AddAliases(machine, globals);
        BitLibrary.Open(machine);
        AddMath(machine, globals);
        AddTime(globals);
        AddSecure(globals);
        AddSecrets(globals);
        AddDebug(globals);
    }

    private static LibraryBuilder Library(Machine machine, string name) =>
        new(machine, machine.GlobalTable.RawGet(machine.Names.Intern(name)).Table!);

    private static void AddAliases(Machine machine, LibraryBuilder globals)
    {
        Alias("string", "strsub sub strlen len strfind find strmatch match strlower lower strupper upper strbyte byte");
        Alias("string", "strchar char strrep rep gsub gsub gmatch gmatch format format strrev reverse");
        Alias("string", "strsplit split strjoin join strconcat concat strtrim trim");
        Alias("table", "tinsert insert tremove remove wipe wipe sort sort getn getn foreach foreach foreachi foreachi");
        Alias("math", "floor floor ceil ceil abs abs min min max max random random mod fmod sqrt sqrt exp exp");
        Alias("math", "log log log10 log10 ldexp ldexp frexp frexp deg deg rad rad");

        void Alias(string libraryName, string pairs)
        {
            var library = Library(machine, libraryName).Table;
            var names = pairs.Split(' ');
            for (var i = 0; i < names.Length; i += 2)
            {
                globals.Set(names[i], library.RawGet(machine.Names.Intern(names[i + 1])));
            }
        }
    }

    private static void AddMath(Machine machine, LibraryBuilder globals)
    {
        const double degree = Math.PI / 180;
        MathLibrary.AddUnary(globals, "sin", value => Math.Sin(value * degree));
        MathLibrary.AddUnary(globals, "cos", value => Math.Cos(value * degree));
        MathLibrary.AddUnary(globals, "tan", value => Math.Tan(value * degree));
        MathLibrary.AddUnary(globals, "asin", value => Math.Asin(value) / degree);
        MathLibrary.AddUnary(globals, "acos", value => Math.Acos(value) / degree);
        MathLibrary.AddUnary(globals, "atan", value => Math.Atan(value) / degree);
        globals.Add("atan2", state => state.Return(Math.Atan2(state.CheckNumber(1), state.CheckNumber(2)) / degree));
        globals.Set("fastrandom", Library(machine, "math").Table.RawGet(machine.Names.Intern("random")));
    }

    private static void AddTime(LibraryBuilder globals)
    {
        globals.Add("date", OsTime.Date);
        globals.Add("time", OsTime.Time);
        globals.Add("difftime", OsTime.Difference);
    }
}
