namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    /// <summary>Seconds after login until the server has sent the talents.</summary>
    public double LoginDelay { get; set; }

    public bool IsLoggedIn { get; private set; }

    /// <summary>
    /// What happens at login before addon files are read; <see cref="FinishLogin"/> is for after. The client's own waiting
    /// work is gone, and so is what was staged.
    /// </summary>
    public void BeginLogin()
    {
        Clock.Clear();
        specCast = null;
        readyCheckEnd = null;
        IsReadyCheckRunning = IsReadyCheckShown = false;
        Talents.Login();
        if (ActionBarSpells.Count == 0)
        {
            ActionBarSpells.UnionWith(KnownSpells);
        }

        Talents.IsReady = LoginDelay <= 0;
    }

    /// <summary>The events of a login once all addons are loaded.</summary>
    public void FinishLogin()
    {
        IsLoggedIn = true;
        Fire("PLAYER_LOGIN");
        Fire("PLAYER_ENTERING_WORLD", true, false);
        AfterLoading();
        if (Talents.IsReady)
        {
            AnnounceTalents();
        }
        else
        {
            TalentsArriveIn(LoginDelay, AnnounceTalents);
        }
    }

    /// <summary>What happens before a reload: addons are told, then their timers are gone; the server notices nothing.</summary>
    public void BeginReload()
    {
        Fire("PLAYER_LEAVING_WORLD");
        Fire("PLAYER_LOGOUT");
    }

    /// <summary>The events of a reload once all addons are loaded again.</summary>
    public void FinishReload()
    {
        Fire("PLAYER_LOGIN");
        Fire("PLAYER_ENTERING_WORLD", false, true);
        AfterLoading();
        Fire("SPELLS_CHANGED");
    }

    public void Logout()
    {
        InterruptCasts();
        Fire("PLAYER_LEAVING_WORLD");
        Fire("PLAYER_LOGOUT");
        IsLoggedIn = IsMoving = false;
        if (IsInCombat)
        {
            IsInCombat = false;
            Encounter = null;
        }
    }

    private void AfterLoading()
    {
        Fire("ZONE_CHANGED_NEW_AREA");
        Clock.Advance(GameClock.FrameTime);
        Fire("LOADING_SCREEN_DISABLED");
        Fire("UPDATE_INSTANCE_INFO");
    }
}
