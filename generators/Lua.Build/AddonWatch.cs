using System.Threading.Channels;
using AzerothsTopTalent.Lua.Lowering;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>Builds anew whenever a source is saved. The compiler stays loaded, and only what changed is read anew.</summary>
public static class AddonWatch
{
    /// <summary>Editors save in several steps; what follows within this time is one change.</summary>
    private static readonly TimeSpan Settles = TimeSpan.FromMilliseconds(20);

    private const int WarmUps = 6;

    /// <summary>Longer than the runtime waits, after it met new code, before it counts what is much used.</summary>
    private static readonly TimeSpan WarmUpPause = TimeSpan.FromMilliseconds(150);

    /// <summary>Watches until cancelled. Each change ends in one line on <paramref name="output"/> or in diagnostics.</summary>
    public static async Task Run(
        AddonPaths paths,
        bool checks,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        var changes = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
        );
        using var sources = Watch(paths.Sources, changes.Writer);
        using var manifest = Watch(paths.Manifest, changes.Writer);
        var program = new AddonProgram(paths);
        Build(paths, program, checks, output, error);
        await WarmUp(program, changes.Reader, cancellation).ConfigureAwait(false);
        output.WriteLine($"Watching {paths.Sources}; Ctrl-C ends it.");
        output.Flush();
        try
        {
            while (await changes.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false))
            {
                await Task.Delay(Settles, cancellation).ConfigureAwait(false);
                changes.Reader.TryRead(out _);
                Build(paths, program, checks, output, error);
                output.Flush();
                // Now nobody waits for it; the next build has room.
                GC.Collect();
            }
        }
        catch (OperationCanceledException)
        {
            output.WriteLine("Stopped watching.");
        }
    }

    /// <summary>
    /// The first runs find the compiler itself cold; better now than when the author waits. The runtime first translates all
    /// code in haste, and in pauses translates well what was much used.
    /// </summary>
    private static async Task WarmUp(AddonProgram program, ChannelReader<bool> changes, CancellationToken cancellation)
    {
        for (var i = 0; i < WarmUps && !changes.TryPeek(out _) && !cancellation.IsCancellationRequested; i++)
        {
            program.Transpile(new TranspilerOptions());
            await Task.Delay(WarmUpPause, CancellationToken.None).ConfigureAwait(false);
        }
        GC.Collect();
    }

    /// <summary>A file that cannot be read just now, half written, is read again with the next change.</summary>
    private static void Build(AddonPaths paths, AddonProgram program, bool checks, TextWriter output, TextWriter error)
    {
        try
        {
            AddonBuild.Build(paths, program, checks, output, error);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"att build: {problem.Message}");
        }
    }

    private static FileSystemWatcher Watch(string folder, ChannelWriter<bool> changes)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        void Changed(string? path)
        {
            if (path is not null && IsSource(path))
            {
                changes.TryWrite(true);
            }
        }
        watcher.Changed += (_, item) => Changed(item.FullPath);
        watcher.Created += (_, item) => Changed(item.FullPath);
        watcher.Deleted += (_, item) => Changed(item.FullPath);
        watcher.Renamed += (_, item) => Changed(item.FullPath);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private static bool IsSource(string path) =>
        (
            path.EndsWith(".cs", StringComparison.Ordinal)
            || path.EndsWith(".toc", StringComparison.Ordinal)
            || path.EndsWith(".json", StringComparison.Ordinal)
        ) && !path.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj");
}
