namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>Faults on order. Each that is not a duration works once, on the next occasion.</summary>
public sealed class TalentFaults
{
    public CommitFault Commit { get; set; }

    /// <summary>Seconds between the end of the cast and the server's answer.</summary>
    public double CommitDelay { get; set; }

    /// <summary>Purchases of this node answer false, as long as it is set.</summary>
    public int? RefusedNode { get; set; }

    /// <summary>Switching to a loadout does nothing.</summary>
    public bool IgnoreSwitch { get; set; }

    /// <summary>A created loadout does not get the name that was asked for.</summary>
    public bool LoseName { get; set; }

    /// <summary>Creating a loadout never ends.</summary>
    public bool LoseCreation { get; set; }

    public CommitFault TakeCommit()
    {
        CommitFault fault = Commit;
        Commit = CommitFault.None;
        return fault;
    }
}
