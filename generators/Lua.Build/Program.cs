using AzerothsTopTalent.Lua.Build;

return args switch
{
    ["transpile", var file, "--out", var directory] => TranspileCommand.Run(
        file,
        directory,
        Console.Out,
        Console.Error
    ),
    ["build", var root] => AddonBuild.Run(AddonPaths.InCheckout(root), checks: false, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Lua.Build transpile FILE.cs --out DIR | build CHECKOUT");
    return 64;
}
