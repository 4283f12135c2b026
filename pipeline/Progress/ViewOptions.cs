using System.CommandLine;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>The options that choose a <see cref="View"/>.</summary>
internal sealed class ViewOptions
{
    private readonly Option<bool> json = new("--json")
    {
        Description = "One JSON object a line for every event, for scripts.",
    };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Say nothing but what went wrong." };
    private readonly Option<bool> verbose = new("--verbose", "-v")
    {
        Description = "Tell every board and every retry.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(json);
        command.Options.Add(quiet);
        command.Options.Add(verbose);
        command.Validators.Add(result =>
        {
            if (result.Has(quiet) && result.Has(verbose))
            {
                result.AddError("--quiet and --verbose exclude each other.");
            }
        });
    }

    public View Read(ParseResult parsed) =>
        new(parsed.GetValue(json), parsed.GetValue(quiet), parsed.GetValue(verbose));
}
