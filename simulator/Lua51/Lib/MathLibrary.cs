namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>math</c>. Angles are radians.</summary>
internal static class MathLibrary
{
    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "math");
        AddFunctions(library);
        library.Add("atan2", state => state.Return(Math.Atan2(state.CheckNumber(1), state.CheckNumber(2))));
        var fmod = library.Add("fmod", state => state.Return(state.CheckNumber(1) % state.CheckNumber(2)));
        library.Set("mod", new DynValue(fmod));
        library.Add("frexp", FrExp);
        library.Add("ldexp", state => state.Return(Math.ScaleB(state.CheckNumber(1), state.CheckInt(2))));
        library.Add("max", state => Fold(state, (a, b) => b > a ? b : a));
        library.Add("min", state => Fold(state, (a, b) => b < a ? b : a));
        library.Add("modf", ModF);
        library.Add("pow", state => state.Return(Math.Pow(state.CheckNumber(1), state.CheckNumber(2))));
        library.Set("pi", new DynValue(Math.PI));
        library.Set("huge", new DynValue(double.PositiveInfinity));
        var random = new CRandom();
        library.Add("random", state => Random(state, random));
        library.Add(
            "randomseed",
            state =>
            {
                random.Seed(unchecked((uint)state.CheckInt(1)));
                return 0;
            }
        );
    }

    private static void AddFunctions(LibraryBuilder library)
    {
        AddUnary(library, "abs", Math.Abs);
        AddUnary(library, "acos", Math.Acos);
        AddUnary(library, "asin", Math.Asin);
        AddUnary(library, "atan", Math.Atan);
        AddUnary(library, "ceil", Math.Ceiling);
        AddUnary(library, "cos", Math.Cos);
        AddUnary(library, "cosh", Math.Cosh);
        AddUnary(library, "deg", value => value / (Math.PI / 180.0));
        AddUnary(library, "exp", Math.Exp);
        AddUnary(library, "floor", Math.Floor);
        AddUnary(library, "log", value => value < 0 ? double.NaN : Math.Log(value)); // NaN here has its sign bit set, as C's result
        AddUnary(library, "log10", Math.Log10);
        AddUnary(library, "rad", value => value * (Math.PI / 180.0));
        AddUnary(library, "sin", Math.Sin);
        AddUnary(library, "sinh", Math.Sinh);
        AddUnary(library, "sqrt", Math.Sqrt);
        AddUnary(library, "tan", Math.Tan);
        AddUnary(library, "tanh", Math.Tanh);
    }

    internal static void AddUnary(LibraryBuilder library, string name, Func<double, double> function) =>
        library.Add(name, state => state.Return(function(state.CheckNumber(1))));

    private static int Fold(Coroutine state, Func<double, double, double> pick)
    {
        var result = state.CheckNumber(1);
        for (var i = 2; i <= state.ArgumentCount; i++)
        {
            result = pick(result, state.CheckNumber(i));
        }

        return state.Return(result);
    }

    private static int ModF(Coroutine state)
    {
        var value = state.CheckNumber(1);
        var whole = Math.Truncate(value);
        state.Push(new DynValue(whole));
        state.Push(
            new DynValue(double.IsInfinity(value) ? Math.CopySign(0, value) : Math.CopySign(value - whole, value))
        );
        return 2;
    }

    private static int FrExp(Coroutine state)
    {
        var value = state.CheckNumber(1);
        var exponent = 0;
        if (value != 0 && double.IsFinite(value))
        {
            exponent = Math.ILogB(value) + 1;
            value = Math.ScaleB(Math.ScaleB(value, -(exponent / 2)), -(exponent - (exponent / 2)));
        }

        state.Push(new DynValue(value));
        state.Push(new DynValue((double)exponent));
        return 2;
    }

    private static int Random(Coroutine state, CRandom random)
    {
        var fraction = random.Next() % (double)CRandom.Max / CRandom.Max;
        switch (state.ArgumentCount)
        {
            case 0:
                return state.Return(fraction);
            case 1:
                var limit = state.CheckInt(1);
                return limit < 1
                    ? throw state.ArgumentError(1, "interval is empty")
                    : state.Return(Math.Floor(fraction * limit) + 1);
            case 2:
                var low = state.CheckInt(1);
                var high = state.CheckInt(2);
                return low > high
                    ? throw state.ArgumentError(2, "interval is empty")
                    : state.Return(Math.Floor(fraction * ((double)high - low + 1)) + low);
            default:
                throw state.LibraryError("wrong number of arguments");
        }
    }
}
