namespace AzerothsTopTalent.Data;

/// <content>Failures of a run's own doing: what was asked for, trees, files.</content>
public static partial class Failures
{
    public static Failure NoSeason(string what) =>
        new(
            FailureKind.NoSeason,
            $"No current {what} was found. Name a zone with --raid-zone or --mplus-zone, or leave that content out."
        );

    public static Failure NobodyRanked(SpecInfo spec) =>
        new(
            FailureKind.UnexpectedShape,
            $"The service lists nobody who plays {spec.Title}; that is not believed, and its previous builds are kept."
        );

    public static Failure UnknownSelection(string what) => new(FailureKind.UnknownSelection, what);

    public static Failure TreesUnreadable(string why) =>
        new(FailureKind.TreesUnreadable, $"The talent trees cannot be read: {why}.");

    public static Failure TreesTooOld(string why) =>
        new(FailureKind.TreesTooOld, $"The talent trees are too old: {why}.");

    public static Failure DiskFull(string path) =>
        new(
            FailureKind.DiskFull,
            $"The disk is full: {Text.Clean(path)} was not written; the previous file is as it was. Free some space and run again."
        );

    public static Failure ReadOnly(string path) =>
        new(
            FailureKind.ReadOnly,
            $"{Text.Clean(path)} cannot be written: no permission, or a read-only disk. The previous file is as it was."
        );

    public static Failure DiskError(string path, string detail) =>
        new(FailureKind.DiskError, $"{Text.Clean(path)} could not be read or written: {Text.Clean(detail)}");

    public static Failure InUse(string path) =>
        new(FailureKind.InUse, $"{Text.Clean(path)} is in use by another run of att. Wait for it, or stop it.");

    public static Failure CodeUnavailable(string why) =>
        new(FailureKind.CodeUnavailable, $"No import code could be read from the report: {why}.");
}
