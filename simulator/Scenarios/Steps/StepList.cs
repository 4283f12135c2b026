using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>All steps as a text for people, in Markdown.</summary>
public static class StepList
{
    public static string Markdown()
    {
        var text = new System.Text.StringBuilder();
        foreach (StepKind kind in Enum.GetValues<StepKind>())
        {
            text.Append("### ").Append(kind.SectionName()).Append("\n\n| step | meaning |\n|---|---|\n");
            foreach (StepDefinition<StoryRun> step in StoryLanguage.Book.Definitions.Where(step => step.Kind == kind))
            {
                string pattern = step.Pattern.Text.Replace("|", "\\|", StringComparison.Ordinal);
                text.Append("| `").Append(pattern).Append("` | ").Append(step.Meaning).Append(" |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
