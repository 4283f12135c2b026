using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using AzerothsTopTalent.Lua.Build;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>Runs C# programs on .NET, compiled as the addon is: overflow checked.</summary>
internal static class DotNetHost
{
    [ThreadStatic]
    private static string? outside;

    static DotNetHost() => AppDomain.CurrentDomain.FirstChanceException += Notice;

    /// <summary>The text of <c>Program.Run()</c>.</summary>
    public static string Run(string source) => Run(source, ["Program"])[0].Text;

    /// <summary>The text of <c>Run()</c> of each of the static classes named, all in one compilation.</summary>
    public static IReadOnlyList<DotNetOutcome> Run(string source, IReadOnlyList<string> classes)
    {
        var outcomes = Run(SourceCompiler.Compile("Snippet.cs", source), classes, out var error);
        Assert.True(error is null, error + "\n" + source);
        return outcomes;
    }

    /// <summary>The same of a compilation; where it does not compile, nothing, and the first error.</summary>
    public static IReadOnlyList<DotNetOutcome> Run(
        Compilation compilation,
        IReadOnlyList<string> classes,
        out Diagnostic? error
    )
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        error = result.Diagnostics.FirstOrDefault(item => item.Severity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            return [];
        }
        image.Position = 0;
        var context = new AssemblyLoadContext("snippet", isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(image);
            return classes.Select(name => Invoke(assembly.GetType(name)!.GetMethod("Run")!)).ToList();
        }
        finally
        {
            context.Unload();
        }
    }

    private static DotNetOutcome Invoke(MethodInfo method)
    {
        outside = null;
        try
        {
            return new DotNetOutcome((string?)method.Invoke(null, []) ?? "null", outside);
        }
        catch (TargetInvocationException problem)
        {
            return new DotNetOutcome("thrown: " + problem.InnerException!.Message, outside);
        }
    }

    /// <summary>
    /// Notes exceptions that .NET throws by itself and Lua does not (docs/differences.md). Programs of the tests never
    /// throw these themselves.
    /// </summary>
    private static void Notice(object? sender, FirstChanceExceptionEventArgs arguments)
    {
        if (
            arguments.Exception
                is OverflowException
                    or IndexOutOfRangeException
                    or NullReferenceException
                    or InvalidCastException
                    or ArgumentOutOfRangeException
                    or InvalidProgramException
                    or OutOfMemoryException
            || arguments.Exception is InvalidOperationException problem
                && (
                    problem.Message.StartsWith("Collection was modified", StringComparison.Ordinal)
                    || problem.Message.StartsWith("Nullable object", StringComparison.Ordinal)
                )
        )
        {
            outside ??= arguments.Exception.GetType().Name + ": " + arguments.Exception.Message;
        }
    }
}
