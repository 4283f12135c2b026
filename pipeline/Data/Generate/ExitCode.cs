namespace AzerothsTopTalent.Data;

/// <summary>Exit codes of <c>att generate</c>, after the BSD convention (sysexits).</summary>
public static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The arguments make no sense, or name something the game does not have.</summary>
    public const int Usage = 64;

    /// <summary>The service's or the trees' data cannot be used.</summary>
    public const int Data = 65;

    /// <summary>A file cannot be written: full disk, no permission, in use.</summary>
    public const int CannotWrite = 73;

    /// <summary>Stopped with work left: points spent, service down, cancelled. Running again later goes on.</summary>
    public const int TryLater = 75;

    /// <summary>Credentials missing, refused or not to be sent there.</summary>
    public const int Credentials = 77;

    public static int Of(Failure failure) =>
        failure.Kind switch
        {
            FailureKind.NoCredentials
            or FailureKind.HalfCredentials
            or FailureKind.UntrustedHost
            or FailureKind.CredentialsRefused
            or FailureKind.NotAuthorized => Credentials,
            FailureKind.DiskFull or FailureKind.ReadOnly or FailureKind.DiskError or FailureKind.InUse => CannotWrite,
            FailureKind.UnknownSelection => Usage,
            FailureKind.NoSeason or FailureKind.TreesUnreadable or FailureKind.TreesTooOld => Data,
            _ => TryLater,
        };
}
