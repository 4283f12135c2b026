using System.Text.Json;

namespace AzerothsTopTalent.Data;

/// <summary>
/// The checkpoint of one source: lines of JSON, each flushed as soon as it is known. A torn last line, all that a killed
/// process can leave, is dropped. Thread-safe once open.
/// </summary>
internal sealed class CheckpointFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly IDisk disk;
    private Stream? stream;

    private CheckpointFile(IDisk disk, string path, CheckpointState state, Stream stream)
    {
        this.disk = disk;
        this.stream = stream;
        Path = path;
        State = state;
    }

    public string Path { get; }

    /// <summary>To be read before the workers start and after they stopped; in between see <see cref="CellsOf"/> and <see cref="CodeOf"/>.</summary>
    public CheckpointState State { get; }

    public static string PathFor(string folder, string source) =>
        System.IO.Path.Combine(folder, $".pipeline_cache.{source}.jsonl");

    /// <summary>What the file says and how many of its bytes are whole lines; lines nobody can read are counted.</summary>
    public static (CheckpointState State, long Length, int Unreadable) Load(byte[]? content)
    {
        var state = new CheckpointState();
        var unreadable = 0;
        var at = 0;
        while (content is not null && at < content.Length)
        {
            var end = Array.IndexOf(content, (byte)'\n', at);
            if (end < 0)
                break;
            if (Read(content.AsSpan(at, end - at)) is { } line)
                state.Apply(line);
            else
                unreadable++;
            at = end + 1;
        }
        return (state, at, unreadable);
    }

    /// <summary>Opens the file for this config. Data of another config, and with <paramref name="fresh"/> any data, moves to <c>.bak</c>.</summary>
    public static Result<CheckpointFile> Open(
        IDisk disk,
        string path,
        ConfigLine config,
        bool fresh,
        Action<string> warn
    )
    {
        try
        {
            var (state, length, unreadable) = Load(disk.Read(path));
            var reason =
                length == 0 ? null
                : fresh ? "--fresh"
                : state.Config is null ? "it has no config"
                : config.DifferenceTo(state.Config) is { } difference ? $"{difference} changed"
                : null;
            if (reason is not null)
            {
                // Locked first: what another run is writing is not moved away under it.
                disk.Append(path, long.MaxValue).Dispose();
                disk.Rename(path, path + ".bak");
                warn($"{System.IO.Path.GetFileName(path)} starts anew ({reason}); the old one is kept as .bak.");
                (state, length) = (new CheckpointState(), 0);
            }
            else if (unreadable > 0)
            {
                warn(
                    $"{unreadable} lines of {System.IO.Path.GetFileName(path)} cannot be read; what they held is fetched again."
                );
            }
            var file = new CheckpointFile(disk, path, state, disk.Append(path, length));
            if (state.Config is null && file.Add(config) is { } failure)
            {
                file.Dispose();
                return failure;
            }
            return file;
        }
        catch (Exception exception) when (DiskFailure.IsExpected(exception))
        {
            return DiskFailure.Of(exception, path);
        }
    }

    /// <summary>Writes a line through to the system before it counts.</summary>
    public Failure? Add(CheckpointLine line)
    {
        var bytes = Bytes(line);
        lock (gate)
        {
            if (stream is null)
                return Failures.Cancelled();
            var before = stream.Length;
            try
            {
                stream.Write(bytes);
                stream.Flush();
                State.Apply(line);
                return null;
            }
            catch (Exception exception) when (DiskFailure.IsExpected(exception))
            {
                TryCut(before);
                return DiskFailure.Of(exception, Path);
            }
        }
    }

    /// <summary>The cells of a spec as they are now, by encounter.</summary>
    public IReadOnlyDictionary<int, CellLine> CellsOf(int spec)
    {
        lock (gate)
            return State.Cells.Values.Where(cell => cell.Spec == spec).ToDictionary(cell => cell.Encounter);
    }

    public string? CodeOf(int spec, string talents)
    {
        lock (gate)
            return State.Codes.GetValueOrDefault((spec, talents));
    }

    /// <summary>Moves what the file holds to <c>.bak</c> and goes on with an empty one of the same config.</summary>
    public Failure? StartAnew(string reason, Action<string> warn)
    {
        lock (gate)
        {
            try
            {
                var config = State.Config;
                stream?.Dispose();
                stream = null;
                disk.Rename(Path, Path + ".bak");
                stream = disk.Append(Path, 0);
                State.Clear();
                warn($"{System.IO.Path.GetFileName(Path)} starts anew ({reason}); the old one is kept as .bak.");
                return config is null ? null : Add(config);
            }
            catch (Exception exception) when (DiskFailure.IsExpected(exception))
            {
                return DiskFailure.Of(exception, Path);
            }
        }
    }

    /// <summary>Rewrites the file without superseded lines, if there are many, and closes it.</summary>
    public Failure? Close()
    {
        lock (gate)
        {
            stream?.Dispose();
            stream = null;
            if (State.Superseded <= State.Cells.Count / 2)
                return null;
            try
            {
                disk.Replace(Path, State.Lines().SelectMany(Bytes).ToArray());
                return null;
            }
            catch (Exception exception) when (DiskFailure.IsExpected(exception))
            {
                return DiskFailure.Of(exception, Path);
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            stream?.Dispose();
            stream = null;
        }
    }

    private static byte[] Bytes(CheckpointLine line) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(line, CheckpointJson.Default.CheckpointLine), (byte)'\n'];

    private static CheckpointLine? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, CheckpointJson.Default.CheckpointLine);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private void TryCut(long length)
    {
        try
        {
            stream!.SetLength(length);
        }
        catch (Exception exception) when (DiskFailure.IsExpected(exception))
        {
            // A torn line stays; the next start drops it.
        }
    }
}
