namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>What kind of thing went wrong.</summary>
public enum StepFault
{
    /// <summary>What was told did not go as it was told.</summary>
    Story,

    /// <summary>Something was named that the game does not have.</summary>
    NoSuchThing,

    /// <summary>A file was named that is not there.</summary>
    NoSuchFile,

    /// <summary>Something was to be done with what did not appear.</summary>
    NotThere,
}
