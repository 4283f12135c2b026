using System.Reflection;
using System.Runtime.Loader;
using AzerothsTopTalent.Lua.Build;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>Runs a C# program on .NET, compiled as the addon is: overflow checked.</summary>
internal static class DotNetHost
{
    public static string Run(string source)
    {
        var compilation = SourceCompiler.Compile("Snippet.cs", source);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(
            result.Success,
            string.Join("\n", result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error))
                + "\n"
                + source
        );
        image.Position = 0;
        var context = new AssemblyLoadContext("snippet", isCollectible: true);
        try
        {
            var method = context.LoadFromStream(image).GetType("Program")!.GetMethod("Run")!;
            return Invoke(method);
        }
        finally
        {
            context.Unload();
        }
    }

    private static string Invoke(MethodInfo method)
    {
        try
        {
            return (string?)method.Invoke(null, []) ?? "null";
        }
        catch (TargetInvocationException problem)
        {
            return "thrown: " + problem.InnerException!.Message;
        }
    }
}
