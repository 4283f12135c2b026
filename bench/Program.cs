using AzerothsTopTalent.Bench;

var output = Console.Out;
if (args.Length == 0)
{
    output.WriteLine("What can be measured (dotnet run -c Release --project bench -- <word>):");
    foreach (var item in Measurements.All)
    {
        output.WriteLine($"  {item.Word, -8} {item.Summary}");
    }

    return ExitCodes.Ok;
}

var words = string.Join(", ", Measurements.All.Select(item => item.Word));
if (args.Length > 1 || Measurements.All.FirstOrDefault(item => item.Word == args[0]) is not { } chosen)
{
    Console.Error.WriteLine($"bench: '{string.Join(' ', args)}' cannot be measured; choose one of: {words}.");
    return ExitCodes.Usage;
}

return chosen.Run(output, Console.Error);
