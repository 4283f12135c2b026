namespace AzerothsTopTalent.Data;

/// <summary>
/// Compares, for one player of each class, the service's own import code with the one encoded here: byte for byte, or the
/// class is read from reports. Two requests for all classes together.
/// </summary>
internal sealed class SpotCheck(ReportLookup reports, RunReporter reporter)
{
    /// <summary>Classes whose codes disagree and classes that were compared.</summary>
    public async Task<Result<IReadOnlyDictionary<int, bool>>> RunAsync(
        IReadOnlyList<(SpecInfo Spec, IReadOnlyDictionary<TalentSet, LogReference> Logs, SpecEncoder Encoder)> classes,
        CancellationToken cancellation
    )
    {
        var agreed = new Dictionary<int, bool>();
        var asked = new List<(SpecInfo Spec, LogReference Log, string Code)>();
        foreach (var (spec, logs, encoder) in classes)
        {
            var sample = logs.Select(one => (Code: encoder.Encode(one.Key), Log: one.Value))
                .FirstOrDefault(one => one.Code is not null);
            if (sample.Code is not null)
                asked.Add((spec, sample.Log, sample.Code));
            else if (logs.Count > 0)
                Tell(spec, agreed, false, "none of its builds fits the talent trees");
        }
        var answer = await reports.CodesAsync([.. asked.Select(one => one.Log)], cancellation).ConfigureAwait(false);
        if (!answer.Has(out var codes, out var failure))
            return failure;
        var uncompared = new List<string>();
        for (var index = 0; index < asked.Count; index++)
        {
            var (spec, _, code) = asked[index];
            if (codes[index] is { } theirs && ImportCode.IsOf(theirs, spec.SpecId))
            {
                Tell(spec, agreed, theirs == code, theirs == code ? "same code" : "another code");
                continue;
            }
            uncompared.Add(spec.ClassName);
            var why = codes[index] is null ? "the report gave no code" : "the report's code is of another spec";
            reporter.Report(new SpotChecked(spec.ClassName, true, $"not compared: {why}"));
        }
        if (uncompared.Count > 0)
            reporter.Warn(
                $"Not compared with the service's own codes, as the reports looked at gave none: {string.Join(", ", uncompared)}. Their builds are encoded and proven here."
            );
        return agreed;
    }

    private void Tell(SpecInfo spec, Dictionary<int, bool> agreed, bool agrees, string detail)
    {
        agreed[spec.ClassId] = agrees;
        reporter.Report(new SpotChecked(spec.ClassName, agrees, detail));
        if (!agrees)
            reporter.Warn(
                $"{spec.ClassName}: the codes encoded here differ from the service's ({detail}); its builds are read from reports and cannot be proven."
            );
    }
}
