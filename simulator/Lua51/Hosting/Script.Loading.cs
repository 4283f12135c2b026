using System.Text;

namespace AzerothsTopTalent.Lua51;

public partial class Script
{
    /// <summary>Compiles a chunk; gives the function that runs it.</summary>
    /// <param name="code">The source text.</param>
    /// <param name="chunkName">A file's name for messages; null names the chunk by its own text, as <c>loadstring</c>.</param>
    /// <param name="environment">The globals it sees; the script's own by default.</param>
    /// <exception cref="SyntaxErrorException">The text is not Lua 5.1.</exception>
    public DynValue LoadString(string code, string? chunkName = null, Table? environment = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        var bytes = Encoding.UTF8.GetBytes(code);
        var name = chunkName is null ? new LuaString(bytes) : LuaString.From("@" + chunkName);
        return new DynValue(Load(bytes, name, environment));
    }

    /// <summary>As <see cref="LoadString"/>, for a chunk that is a file: a first line with # is skipped.</summary>
    public DynValue LoadFile(string path, Table? environment = null)
    {
        var bytes = SkipShebang(File.ReadAllBytes(path));
        return new DynValue(Load(bytes, LuaString.From("@" + path), environment));
    }

    /// <summary>Compiles and runs a chunk; gives what it returns, several values as a tuple.</summary>
    /// <exception cref="SyntaxErrorException">The text is not Lua 5.1.</exception>
    /// <exception cref="ScriptRuntimeException">The chunk raised an error.</exception>
    public DynValue DoString(string code, string? chunkName = null, Table? environment = null) =>
        Call(LoadString(code, chunkName, environment));

    /// <summary>Compiles and runs a file.</summary>
    public DynValue DoFile(string path, Table? environment = null) => Call(LoadFile(path, environment));

    internal static ReadOnlyMemory<byte> SkipShebang(byte[] bytes)
    {
        if (bytes.Length == 0 || bytes[0] != '#')
        {
            return bytes;
        }

        var end = Array.IndexOf(bytes, (byte)'\n');
        return end < 0 ? default : bytes.AsMemory(end); // the newline stays: lines keep their numbers
    }

    internal Closure Load(ReadOnlyMemory<byte> code, LuaString chunkName, Table? environment) =>
        Load(new ChunkSource(code), chunkName, environment);

    internal Closure Load(ChunkSource code, LuaString chunkName, Table? environment)
    {
        var proto = code.IsDump
            ? Dump.Load(code.ReadAll().Span, chunkName, Machine)
            : Parser.Compile(code, chunkName, Machine);
        Machine.Allocate(proto.Size);
        Machine.Coverage?.Add(proto);
        var upValues = new UpValue[proto.UpValueCount];
        for (var i = 0; i < upValues.Length; i++)
        {
            upValues[i] = new UpValue(DynValue.Nil);
        }

        return new Closure(proto, environment ?? Machine.Current.Env, upValues);
    }
}
