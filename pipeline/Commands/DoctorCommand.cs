using System.CommandLine;
using System.Text.Json;
using AzerothsTopTalent.Tool.Doctor;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att doctor</c>: what is in order, what is not, and what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create(ToolHost host)
    {
        var to = new Option<string?>("--to")
        {
            Description = "The game's AddOns folder, to look at what is installed there.",
            HelpName = "DIR",
        };
        var trust = new Option<bool>("--trust-host")
        {
            Description = "Send the credentials to the host WCL_BASE_URL names.",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object a line and check." };
        var command = new Command("doctor", "Checks that everything is in order and says what to do.")
        {
            to,
            trust,
            json,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var project = Project.Around(host.Folder);
                var installed = parsed.GetValue(to) is { } folder ? host.FullPath(folder) : null;
                var worst = Health.Good;
                await foreach (
                    var finding in new Examination(host, project, parsed.GetValue(trust)).Run(installed, cancellation)
                )
                {
                    worst = finding.Health > worst ? finding.Health : worst;
                    await host.Output.WriteLineAsync(parsed.GetValue(json) ? Json(finding) : Text(finding));
                }

                return worst == Health.Bad ? ExitCodes.Failed : ExitCodes.Ok;
            }
        );
        return command;
    }

    private static string Text(Finding finding)
    {
        var mark = finding.Health switch
        {
            Health.Good => "[ok]",
            Health.Note => "[--]",
            _ => "[!!]",
        };
        var text = Words.Wrapped($"{mark} {finding.Subject}: {finding.Text}", indent: "     ");
        return finding.Advice is { } advice ? $"{text}\n{Words.Wrapped($"     {advice}", indent: "     ")}" : text;
    }

    private static string Json(Finding finding)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("subject", finding.Subject);
            json.WriteString("health", finding.Health.ToString().ToLowerInvariant());
            json.WriteString("text", finding.Text);
            json.WriteString("advice", finding.Advice);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
