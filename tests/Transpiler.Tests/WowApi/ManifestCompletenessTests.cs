using System.Text.Json;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

/// <summary>The manifest says in words what each entry means, what happens when it fails, and how it is known.</summary>
public sealed class ManifestCompletenessTests
{
    private static readonly ManifestFile[] Files =
    [
        .. RealManifest.Files().Select(file => ManifestReader.Read(file.Name, file.Text)),
    ];

    [Fact]
    public void Entries_Each_SayWhatTheyMean()
    {
        var silent = Files.SelectMany(file =>
            file.Functions.Select(item => (item.Name, item.Text))
                .Concat(file.Events.Select(item => (item.Name, item.Text)))
                .Concat(file.Enums.Select(item => (item.Name, item.Text)))
                .Concat(file.Structures.Select(item => (item.Name, item.Text)))
                .Concat(file.Callbacks.Select(item => (item.Name, item.Text)))
                .Concat(file.Variables.Select(item => (item.Name, item.Text)))
                .Concat(file.Widgets.Select(item => (item.Name, item.Text)))
                .Concat(file.Widgets.SelectMany(item => item.Methods).Select(item => (item.Name, item.Text)))
                .Concat(file.Widgets.SelectMany(item => item.Scripts).Select(item => (item.Name, item.Text)))
                .Where(item => item.Text.Summary.Length == 0)
                .Select(item => $"{file.Path}: {item.Name}")
        );
        Assert.Empty(silent);
    }

    [Fact]
    public void Numbers_Each_HaveAUnit()
    {
        var silent = Files.SelectMany(file =>
            file.Functions.Concat(file.Widgets.SelectMany(widget => widget.Methods))
                .Select(item => (item.Name, Values: Values(item.Signature)))
                .Concat(file.Events.Select(item => (item.Name, Values: item.Payload.AsEnumerable())))
                .Concat(file.Structures.Select(item => (item.Name, Values: item.Fields.AsEnumerable())))
                .Concat(file.Callbacks.Select(item => (item.Name, Values: Values(item.Signature))))
                .Concat(file.Widgets.Select(item => (item.Name, Values: item.Fields.AsEnumerable())))
                .Concat(
                    file.Widgets.SelectMany(item => item.Scripts)
                        .Select(item => (item.Name, Values: Values(item.Signature)))
                )
                .SelectMany(item => item.Values.Select(value => (item.Name, Value: value)))
                .Where(item => ScalarTypes.IsNumber(item.Value.Type) && item.Value.Unit.Length == 0)
                .Select(item => $"{file.Path}: {item.Name}: {item.Value.Name}")
        );
        Assert.Empty(silent);
    }

    [Fact]
    public void Units_OfTheClosedList_AreAllUsed()
    {
        var used = RealManifest
            .Files()
            .Select(file => JsonDocument.Parse(file.Text).RootElement)
            .Where(root => root.TryGetProperty("units", out _))
            .SelectMany(root => root.GetProperty("units").EnumerateObject())
            .Select(unit => unit.Value.GetString()!)
            .ToHashSet();
        Assert.Equal(KnownUnits.All.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<ApiParameter> Values(ApiSignature signature) =>
        signature.Parameters.Concat(signature.Returns);

    [Fact]
    public void Functions_ThatMayFail_SayHow()
    {
        var silent = Files.SelectMany(file =>
            file.Functions.Concat(file.Widgets.SelectMany(widget => widget.Methods))
                .Where(item => item.Text.Failure.Length == 0 && (item.Throws || item.Has("MayReturnNothing")))
                .Select(item => $"{file.Path}: {item.Name}")
        );
        Assert.Empty(silent);
    }

    [Fact]
    public void Corrections_Each_QuoteWhatTheyCorrectAndCiteASource()
    {
        var found = 0;
        foreach (var (name, text) in RealManifest.Files())
        {
            using var json = JsonDocument.Parse(text);
            foreach (var correction in Corrections(json.RootElement))
            {
                found++;
                foreach (var part in new[] { "documented", "why", "source" })
                {
                    Assert.True(
                        correction.TryGetProperty(part, out var said) && said.GetString()!.Length > 0,
                        $"{name}: a correction without {part}"
                    );
                }
            }
        }

        Assert.True(found > 0);
    }

    private static IEnumerable<JsonElement> Corrections(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == "correction")
            {
                yield return property.Value;
            }

            foreach (var inner in Corrections(property.Value))
            {
                yield return inner;
            }
        }
    }
}
