namespace AzerothsTopTalent.Lua51;

/// <summary>A compiled function.</summary>
internal sealed class Prototype
{
    internal const byte HasArg = 1;
    internal const byte IsVarArgFlag = 2;
    internal const byte NeedsArg = 4;

    /// <summary>The code as 5.1 has it: what messages and dumps are derived from.</summary>
    internal Instruction[] Code = [];

    /// <summary>The same code, decoded and specialised, instruction for instruction: what runs.</summary>
    internal ulong[] Exec = [];

    internal DynValue[] Constants = [];
    internal Prototype[] Children = [];
    internal int[] Lines = [];
    internal LocalVariable[] Locals = [];
    internal LuaString[] UpValueNames = [];
    internal LuaString Source = LuaString.Empty;
    internal int LineDefined;
    internal int LastLineDefined;
    internal byte UpValueCount;
    internal byte ParameterCount;
    internal byte VarArg;
    internal byte MaxStack = 2;

    /// <summary>Number of the mark pass that reached it last.</summary>
    internal int Mark;

    /// <summary>How often each instruction ran, when coverage is on.</summary>
    internal long[]? Hits;

    /// <summary>Bytes it takes with the functions in it, by the machine's estimate.</summary>
    internal int Size => OwnSize + Children.Sum(child => child.Size);

    internal int OwnSize => 160 + (16 * Code.Length) + (16 * Constants.Length);

    private string? shortSource;

    internal string ShortSource => shortSource ??= ChunkName.Of(Source);

    internal bool IsVarArg => VarArg != 0;

    internal int LineAt(int pc) => (uint)pc < (uint)Lines.Length ? Lines[pc] : 0;

    /// <summary>The name of the n-th (from 1) local variable alive at an instruction, or null.</summary>
    internal LuaString? LocalNameAt(int number, int pc)
    {
        foreach (var local in Locals)
        {
            if (local.Start > pc)
            {
                break;
            }

            if (pc < local.End && --number == 0)
            {
                return local.Name;
            }
        }

        return null;
    }
}
