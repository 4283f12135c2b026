namespace AzerothsTopTalent.Tool.Generating;

internal enum OriginWish
{
    /// <summary>The live service with credentials, the sandbox without.</summary>
    Whatever,

    /// <summary>The live service; asks for credentials where somebody can answer.</summary>
    Live,

    /// <summary>The sandbox, whatever credentials there are.</summary>
    Sandbox,
}
