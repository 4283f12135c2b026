namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>The world around a character's talents.</summary>
public interface ITalentHost
{
    /// <summary>Seconds on the client's clock.</summary>
    double Now { get; }

    /// <summary>The character's level.</summary>
    int Level { get; }

    /// <summary>The name of the constant that holds the game's reason why talents cannot be changed now; null if they can.</summary>
    string? TalentLock { get; }

    bool IsMoving { get; }

    string PlayerGuid { get; }

    /// <summary>Whether the talent window is open: its own handlers then act on new loadouts.</summary>
    bool IsTalentFrameShown { get; }

    IDisposable After(double seconds, Action action);

    /// <summary>Raises a game event.</summary>
    void Fire(string eventName, params object?[] arguments);

    /// <summary>The text of a global string constant in the client's language.</summary>
    string Text(string constant);

    /// <summary>Records a misuse that the real game would not forgive.</summary>
    void Finding(string message);
}
