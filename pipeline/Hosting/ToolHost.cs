using System.Text;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>All that the tool sees of the world outside: a test passes writers and a made-up environment.</summary>
public sealed record ToolHost(TextWriter Output, TextWriter Error, TextReader Input)
{
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool InputIsTerminal { get; init; }

    /// <summary>Columns to draw on: at most <see cref="Screen.Width"/>, fewer on a narrow terminal.</summary>
    public int Columns { get; init; } = Screen.Width;

    /// <summary>Standard output for programs that write bytes of their own.</summary>
    public Func<Stream> OutputStream { get; init; } = () => new WriterStream(Output);

    /// <summary>Standard input for programs that read bytes.</summary>
    public Func<Stream> InputStream { get; init; } = () => new MemoryStream(Encoding.UTF8.GetBytes(Input.ReadToEnd()));

    /// <summary>Reads a variable of the environment; null where it is not set.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads a line without showing it; null where the terminal cannot.</summary>
    public Func<string?>? ReadSecret { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Colour and moving bars: only on a terminal that wants them (https://no-color.org).</summary>
    public bool Lively =>
        OutputIsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

    /// <summary>Says what went wrong, to the error output: <c>att:</c> and the message, in lines that fit a screen.</summary>
    public void Complain(string message) => Error.WriteLine(Words.Wrapped($"att: {message}"));

    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
