namespace AzerothsTopTalent.Data;

/// <summary>Sizes and counts beyond which something is wrong.</summary>
public static class ServiceLimits
{
    /// <summary>Bytes of one answer, unpacked. A page of 100 players with gear is 630 kB.</summary>
    public const int AnswerBytes = 8 * 1024 * 1024;

    /// <summary>Bytes of the talent trees, unpacked. The file of 12.0.5 is 3.4 MB.</summary>
    public const int TreesBytes = 64 * 1024 * 1024;

    /// <summary>Retries of one request after its first attempt.</summary>
    public const int Retries = 4;

    /// <summary>The service ends its lists there: page 20 of 100 rows.</summary>
    public const int MaxPlayers = 2000;

    public const int PageRows = 100;
}
