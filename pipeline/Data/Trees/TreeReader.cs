using System.IO.Compression;
using System.Text.Json;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data;

/// <summary>Reads talent trees from the public talents format: a JSON array, one element a spec; gzipped or plain.</summary>
public static class TreeReader
{
    /// <summary>The points a character has at the level cap. The file does not say.</summary>
    public static PointBudget LevelCap { get; } = new(34, 34, 13);

    /// <summary>Reads the whole file. What is wrong with one spec leaves that spec out; the file fails if nothing is left.</summary>
    public static Result<TalentTrees> Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            if (!Unpack(file).Has(out var json, out var failure))
                return failure;
            var specs = JsonSerializer.Deserialize(json, TreeFileJson.Default.IReadOnlyListTreeFileSpec);
            return specs is null or { Count: 0 } ? Failures.TreesUnreadable("it lists no specs") : Build(specs);
        }
        catch (JsonException exception)
        {
            return Failures.TreesUnreadable($"not the public talents format at {Text.Clean(exception.Path ?? "$")}");
        }
        catch (InvalidDataException)
        {
            return Failures.TreesUnreadable("its compressed data is damaged");
        }
    }

    private static Result<byte[]> Unpack(ReadOnlyMemory<byte> file)
    {
        if (file.Span is not [0x1F, 0x8B, ..])
            return file.Length > ServiceLimits.TreesBytes ? TooLarge() : file.ToArray();
        using var packed = new MemoryStream(file.ToArray());
        using var unzip = new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = unzip.Read(buffer)) > 0; )
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > ServiceLimits.TreesBytes)
                return TooLarge();
        }
        return unpacked.ToArray();
    }

    private static Failure TooLarge() => Failures.TooLarge("The talent trees file", ServiceLimits.TreesBytes);

    private static Result<TalentTrees> Build(IReadOnlyList<TreeFileSpec> specs)
    {
        var trees = new Dictionary<int, SpecTree>();
        var fingerprints = new Dictionary<int, ClassFingerprint>();
        var problems = new List<string>();
        foreach (var ofClass in specs.OfType<TreeFileSpec>().GroupBy(spec => spec.ClassId).OrderBy(one => one.Key))
        {
            var built = ClassTreeBuilder.Build([.. ofClass]);
            if (!built.Has(out var classTrees, out var failure))
            {
                problems.Add($"class {ofClass.Key}: {failure.Message}");
                continue;
            }
            foreach (var tree in classTrees)
                trees[tree.Shape.SpecId] = tree;
            fingerprints[ofClass.Key] = Fingerprint(classTrees[0].Shape);
        }
        return trees.Count == 0
            ? Failures.TreesUnreadable(problems.Count > 0 ? problems[0].TrimEnd('.') : "it lists no specs")
            : new TalentTrees(trees, fingerprints, problems);
    }

    private static ClassFingerprint Fingerprint(TreeShape shape) =>
        new(shape.Nodes.Count, NodeOrder.Checksum([.. shape.Nodes.Select(node => node.Id)]));
}
