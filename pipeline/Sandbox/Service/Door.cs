namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>Which of the sandbox's addresses a request came in by.</summary>
public enum Door
{
    Token,
    Api,
    Trees,
}
