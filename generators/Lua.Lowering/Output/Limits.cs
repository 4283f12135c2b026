using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Finds functions that Lua 5.1 would not load: more than 200 locals, 60 upvalues or 200 levels of nesting.</summary>
internal static class Limits
{
    private const int MostLocals = 190;
    private const int MostUpvalues = 60;
    private const int MostLevels = 150;

    public static void Check(IEnumerable<FileAssembly> files, DiagnosticSink diagnostics)
    {
        foreach (var type in files.SelectMany(file => file.AllTypes))
        {
            foreach (var statement in type.Members.Concat(type.Initializers))
            {
                Check(statement, type, diagnostics);
            }
        }
    }

    private static void Check(LuaStatement statement, TypeOutput type, DiagnosticSink diagnostics)
    {
        var measure = new FunctionMeasure();
        measure.Statement(statement);
        var place = Place(statement, type);
        var name = statement is LuaFunctionStatement function
            ? LuaPrinter.Print(function.Target) + (function.Method is null ? "" : ":" + function.Method)
            : type.Symbol.Name;
        if (measure.Locals > MostLocals)
        {
            diagnostics.Report(Rules.TooManyLocals, place, name, Print(measure.Locals));
        }
        if (measure.Upvalues > MostUpvalues)
        {
            diagnostics.Report(Rules.TooManyUpvalues, place, name, Print(measure.Upvalues));
        }
        if (measure.Levels > MostLevels)
        {
            diagnostics.Report(Rules.TooDeep, place, name, Print(measure.Levels));
        }
    }

    private static Microsoft.CodeAnalysis.Location Place(LuaStatement statement, TypeOutput type)
    {
        var tree = type.Source.Syntax.SyntaxTree;
        var lines = tree.GetText().Lines;
        var line = System.Math.Max(statement.SourceLine, 1) - 1;
        return line < lines.Count
            ? Microsoft.CodeAnalysis.Location.Create(tree, lines[line].Span)
            : type.Source.Syntax.GetLocation();
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
