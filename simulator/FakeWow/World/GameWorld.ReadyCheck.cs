namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    private IDisposable? readyCheckEnd;

    /// <summary>Whether the ready check's own window is on the screen: not for the one who asked.</summary>
    public bool IsReadyCheckShown
    {
        get;
        private set
        {
            field = value;
            ReadyCheckToggled?.Invoke();
        }
    }

    /// <summary>The ready check's window is shown or hidden.</summary>
    public event Action? ReadyCheckToggled;

    public bool IsReadyCheckRunning { get; private set; }

    /// <summary>
    /// Somebody asks whether all are ready. His name and the time left are secret where chat is locked down.
    /// </summary>
    public void ReadyCheck(string initiator = "Leader", double seconds = 35)
    {
        IsReadyCheckRunning = true;
        IsReadyCheckShown = initiator != PlayerName;
        Fire("READY_CHECK", Guarded(initiator), Guarded(seconds));
        readyCheckEnd?.Dispose();
        readyCheckEnd = Clock.After(seconds, () => EndReadyCheck(preempted: false));
    }

    /// <summary>The character answers; its window closes.</summary>
    public void AnswerReadyCheck(bool ready)
    {
        IsReadyCheckShown = false;
        Fire("READY_CHECK_CONFIRM", "player", ready);
    }

    public void EndReadyCheck(bool preempted)
    {
        readyCheckEnd?.Dispose();
        readyCheckEnd = null;
        if (!IsReadyCheckRunning)
        {
            return;
        }

        IsReadyCheckRunning = false;
        IsReadyCheckShown = false;
        Fire("READY_CHECK_FINISHED", preempted);
    }

    private object Guarded(object value) => IsChatLockedDown ? new SecretArgument(value) : value;
}
