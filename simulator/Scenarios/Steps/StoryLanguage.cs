using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>All steps there are.</summary>
public static class StoryLanguage
{
    public static StepBook<StoryRun> Book { get; } = Make();

    private static StepBook<StoryRun> Make()
    {
        var book = new StepBook<StoryRun>();
        CharacterSteps.AddTo(book);
        PlaceSteps.AddTo(book);
        FightSteps.AddTo(book);
        TalentSteps.AddTo(book);
        TalentHandSteps.AddTo(book);
        TalentFaultSteps.AddTo(book);
        ScreenSteps.AddTo(book);
        HandSteps.AddTo(book);
        TalentExpectations.AddTo(book);
        PopupExpectations.AddTo(book);
        ExpectSteps.AddTo(book);
        SenseSteps.AddTo(book);
        return book;
    }
}
