using System.Security.Cryptography;

namespace AzerothsTopTalent.Data;

/// <summary>The TalentData.lua of a run: what is published so far over what the previous file held.</summary>
internal sealed class OutputFile(IDisk disk, string path)
{
    private readonly Dictionary<int, SpecBuilds> published = [];
    private byte[]? written;

    /// <summary>The file before this run, if it is of the same source.</summary>
    public TalentData? Previous { get; private set; }

    public IReadOnlyDictionary<int, SpecBuilds> Published => published;

    /// <summary>Reads the file as it is.</summary>
    public Failure? Load(string source)
    {
        try
        {
            written = disk.Read(path);
            // Made-up builds and real ones are never mixed.
            Previous =
                written is null ? null
                : TalentDataReader.Read(written) is { } data && data.Source == source ? data
                : null;
            return null;
        }
        catch (Exception exception) when (DiskFailure.IsExpected(exception))
        {
            return DiskFailure.Of(exception, path);
        }
    }

    public void Publish(SpecBuilds spec) => published[spec.SpecId] = spec;

    /// <summary>SHA-256 of the file as it is, or null when there is none.</summary>
    public string? Digest() => written is null ? null : Convert.ToHexStringLower(SHA256.HashData(written));

    /// <summary>Replaces the file if anything changed. Returns whether it did.</summary>
    public Result<bool> Write(TalentData head, Func<SpecBuilds, SpecBuilds?> keep)
    {
        var specs = new Dictionary<int, SpecBuilds>(published);
        foreach (var previous in Previous?.Specs.Values ?? [])
        {
            if (!specs.ContainsKey(previous.SpecId) && keep(previous) is { } kept)
                specs[previous.SpecId] = kept;
        }
        var encounters = head.Encounters.ToDictionary();
        foreach (var id in specs.Values.SelectMany(spec => spec.Encounters.Keys))
        {
            if (!encounters.ContainsKey(id) && Previous?.Encounters.GetValueOrDefault(id) is { } old)
                encounters[id] = old;
        }
        var trees = head.Trees.ToDictionary();
        var content = TalentDataWriter.Write(head with { Specs = specs, Encounters = encounters, Trees = trees });
        if (written is not null && written.AsSpan().SequenceEqual(content))
            return false;
        try
        {
            disk.Replace(path, content);
            written = content;
            return true;
        }
        catch (Exception exception) when (DiskFailure.IsExpected(exception))
        {
            return DiskFailure.Of(exception, path);
        }
    }
}
