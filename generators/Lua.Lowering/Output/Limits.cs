using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Finds what Lua 5.1 would not load: too many locals, upvalues, levels of nesting or registers in a function.</summary>
internal static class Limits
{
    /// <summary>The most locals Lua has in a function or a chunk at a time.</summary>
    public const int MostLocals = 200;

    private const int MostUpvalues = 60;

    /// <summary>Lua stops at 200; what loads the file and calls its functions takes some of them.</summary>
    private const int MostLevels = 180;

    /// <summary>Lua stops at 250; a call of its own needs a few beside those counted here.</summary>
    private const int MostRegisters = 240;

    public static void Check(FileAssembly file, DiagnosticSink diagnostics)
    {
        if (file.Locals > MostLocals)
        {
            diagnostics.Report(
                Rules.TooManyLocals,
                file.AllTypes.First().Symbol.Locations[0],
                file.Path,
                Print(file.Locals)
            );
        }
        foreach (var type in file.AllTypes)
        {
            foreach (var statement in type.Members.Concat(type.Constants).Concat(type.Initializers))
            {
                Check(statement, type, diagnostics);
            }
        }
    }

    private static void Check(LuaStatement statement, TypeOutput type, DiagnosticSink diagnostics)
    {
        var measure = new FunctionMeasure();
        measure.Statement(statement);
        void Report(DiagnosticDescriptor rule, int found) =>
            diagnostics.Report(rule, Place(statement, type), Name(statement, type), Print(found));
        if (measure.Locals > MostLocals)
        {
            Report(Rules.TooManyLocals, measure.Locals);
        }
        else if (measure.Registers > MostRegisters)
        {
            Report(Rules.TooComplex, measure.Registers);
        }
        if (measure.Upvalues > MostUpvalues)
        {
            Report(Rules.TooManyUpvalues, measure.Upvalues);
        }
        if (measure.Levels > MostLevels)
        {
            Report(Rules.TooDeep, measure.Levels);
        }
    }

    private static string Name(LuaStatement statement, TypeOutput type) =>
        statement is LuaFunctionStatement function
            ? LuaPrinter.Print(function.Target) + (function.Method is null ? "" : ":" + function.Method)
            : type.Symbol.Name;

    private static Location Place(LuaStatement statement, TypeOutput type)
    {
        var tree = type.Source.Syntax.SyntaxTree;
        var lines = tree.GetText().Lines;
        if (statement.SourceLine == 0 || statement.SourceLine > lines.Count)
        {
            return type.Symbol.Locations[0];
        }
        var line = lines[statement.SourceLine - 1];
        var text = line.ToString();
        var indent = text.Length - text.TrimStart().Length;
        return Location.Create(tree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(line.Start + indent, line.End));
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
