namespace AzerothsTopTalent.Transpiler.Tests.Mutants;

/// <summary>The mistakes, each with the case that notices it.</summary>
internal static class MutantList
{
    private const string Lowering = "Lua.Lowering/";

    private const string Runtime = "Lua.Runtime/";

    public static IReadOnlyList<Mutant> All { get; } =
    [
        Lower(
            "temporaries of earlier operands dropped",
            "Expressions/Operands.cs",
            "laterHasStatements && !IsTypeName(operation)",
            "false",
            "evaluation-order/Sum_FieldBeforeAssignmentToIt"
        ),
        Lower(
            "variables written by later operands read late",
            "Expressions/Operands.cs",
            "shared || Writes(later, symbol)",
            "false",
            "evaluation-order/Arguments_ReadBeforeLaterSideEffects"
        ),
        Lower(
            "index of a compound target read again",
            "Expressions/Places.cs",
            "Kept(operands[1], index, value)",
            "operands[1]",
            "evaluation-order/Compound_IndexWrittenByValue"
        ),
        Lower(
            "and/or for values that may be false",
            "Expressions/Choices.cs",
            "TypeFacts.IsAlwaysTruthy(source.Type)",
            "true",
            "control-flow/Ternary_WithFalseAndNull"
        ),
        Lower(
            "?? as or for nullable booleans",
            "Expressions/Choices.cs",
            "statements.Count == 0 && !TypeFacts.MayBeFalse(coalesce.Value.Type)",
            "statements.Count == 0",
            "nullables/NullableBool_CoalesceToFalse"
        ),
        Lower(
            "numeric for with a captured counter",
            "Statements/For.cs",
            "Facts.IsCaptured(declarator.Symbol)",
            "false",
            "control-flow/For_CapturedCounter_IsOneVariable"
        ),
        Lower(
            "numeric for whose body writes the counter",
            "Statements/For.cs",
            "Writes(loop.Body, declarator.Symbol)",
            "false",
            "control-flow/For_CounterChangedInBody"
        ),
        Lower(
            "numeric for whose bound changes",
            "Statements/For.cs",
            "!IsInvariant(condition.RightOperand, loop.Body)",
            "false",
            "control-flow/For_BoundChangesInBody"
        ),
        Lower(
            "limit of a numeric for off by one",
            "Statements/For.cs",
            "Subtract(bounds[1], Number(1))",
            "bounds[1]",
            "control-flow/For_AllSteps"
        ),
        Lower(
            "signs of integers not looked at",
            "Expressions/Arithmetic.cs",
            "Signs.IsNonNegative(operation, Facts.NonNegatives)",
            "true",
            "integers/Digits_OfNumbers"
        ),
        Lower(
            "negative zero of products kept",
            "Expressions/Arithmetic.cs",
            "AbsorbsZeroSign(request.Place)",
            "true",
            "integers/Zero_IsNeverNegative"
        ),
        Lower(
            "wrapping of unchecked sums dropped",
            "Expressions/Arithmetic.cs",
            ": Wrap(request.Type!, value, request.Place)",
            ": value",
            "integers/Wrap_AdditionOfMaximum"
        ),
        Lower(
            "products not by halves",
            "Expressions/Arithmetic.cs",
            "Helper(\"multiply32\", left, right)",
            "Helper(\"int32\", Binary(LuaOperator.Multiply, left, right))",
            "integers/Wrap_ProductsOfLargeNumbers"
        ),
        Lower(
            "finally skipped",
            "Statements/Try.cs",
            "Scope(() => WithoutTails(atEnd))",
            "Scope(() => { })",
            "exceptions/Finally_RunsOnEveryWayOut"
        ),
        Lower(
            "unmatched exceptions swallowed",
            "Statements/Try.cs",
            "clause.Filter is null && IsRootException(clause.ExceptionType)",
            "IsRootException(clause.ExceptionType)",
            "exceptions/Filter_NoneMatches"
        ),
        Lower(
            "null against the compiler's warning not seen",
            "Planning/NullTexts.Warned.cs",
            "IsNull(value) || IsTold(target) && Leaves(value).Any(IsWarned)",
            "IsNull(value)",
            "denied-nulls/Parameter_HandedNullAgainstTheWarning"
        ),
        Lower(
            "filters asked when the exception has arrived",
            "Planning/ProgramFacts.cs",
            "FailingFilters.Any() || hasFinally && filters.Any(new FilterFacts(this).IsTimed)",
            "false",
            "filters/First_BeforeFinally"
        ),
        Lower(
            "filters that fail throw",
            "Planning/FilterFacts.cs",
            "!Known(filter).All(IsSafe)",
            "false",
            "filters/Fails_CountsAsNo"
        ),
        Lower(
            "null text not made empty",
            "Expressions/Text.cs",
            "notNull ? value : Or(value, Text(\"\"))",
            "value",
            "nullables/NullText_Concatenates"
        ),
        Lower(
            "local functions defined where they stand",
            "Statements/LocalFunctions.cs",
            "needed.Contains(declared.Symbol)",
            "declared == function",
            "control-flow/LocalFunction_MutualRecursion"
        ),
        Lower(
            "xor of nullable booleans as or",
            "Expressions/Binary.cs",
            "_ => \"liftedXor\"",
            "_ => \"liftedOr\"",
            "nullables/ThreeValued_WithPlainBool"
        ),
        Lower(
            "arrays that hold nulls measured by #",
            "Expressions/Arrays.cs",
            "type is not IArrayTypeSymbol array || !Facts.MayHoldNil(array.ElementType)",
            "true",
            "collections/Array_OfNullsKeepsLength"
        ),
        Helper(
            "integer division made plain",
            "divide",
            "(a - math.fmod(a, b)) / b + 0",
            "a / b",
            "integers/Divide_SignsAllWays"
        ),
        Helper(
            "remainder with Lua's sign",
            "remainder",
            "math.fmod(a, b) + 0",
            "a % b",
            "integers/Divide_SignsAllWays"
        ),
        Helper(
            "sign of 32 bits dropped",
            "int32",
            "value >= 2147483648 and value - 4294967296 or value",
            "value",
            "integers/Wrap_AdditionOfMaximum"
        ),
        Helper("shift count not masked", "shiftLeft", "count % 32", "count", "integers/Shift_Left_EveryCount"),
        Helper("right shift count not masked", "shiftRight", "count % 32", "count", "integers/Shift_Right_EveryCount"),
        Helper(
            "sign of bit results trusted",
            "band",
            "runtime.int32(bit.band(a % 4294967296, b % 4294967296))",
            "bit.band(a % 4294967296, b % 4294967296)",
            "integers/Int_Bits_AllSigns"
        ),
        Helper(
            "double to int floors",
            "truncate",
            "value < 0 and math.ceil(value) or math.floor(value)",
            "math.floor(value)",
            "integers/Int_FromDouble_CutsTowardZero"
        ),
        Helper("false and null is null", "liftedAnd", "a == false or b == false", "false", "nullables/ThreeValued_And"),
        Helper(
            "text compared by length alone",
            "compareText",
            "difference ~= 0",
            "false",
            "strings/Compare_OrdinalSorting"
        ),
        Helper(
            "places of removed keys not used again",
            "KeyTable",
            "local place = table.remove(self.free)",
            "local place",
            "collections/Dictionary_OrderAfterRemovals"
        ),
        Helper(
            "order of equal keys turned",
            "Sequence.OrderBy",
            "compare(order[i], order[j]) <= 0",
            "compare(order[i], order[j]) < 0",
            "linq/OrderBy_IsStable"
        ),
        Helper(
            "insertion sort one short",
            "sort",
            "for i = first, last - 1 do",
            "for i = first, last - 2 do",
            "collections/List_SortManyEqualKeys"
        ),
        Helper(
            "negative numbers in hexadecimal without their bits",
            "hexadecimal",
            "value + 2 ^ bits",
            "-value",
            "strings/Interpolation_IntegerFormats"
        ),
        Helper(
            "filters asked again behind each finally",
            "attempt",
            "decision and rawequal(decision.exception, problem)",
            "false",
            "filters/First_AsksEachOnce"
        ),
        Helper(
            "filters inside filters reach outside",
            "attempt",
            "    innermost = nil\n    local chosen",
            "    local chosen",
            "filters/Filter_DoesNotReachOuterHandlers"
        ),
        Lower(
            "functions behind delegates taken for unguarded",
            "Planning/GuardedCode.Reach.cs",
            "(known | failures) != known",
            "false",
            "caught-all/Reach_LocalFunctionsAndDelegates"
        ),
        Lower(
            "any counter taken for an index that is there",
            "Expressions/Within.cs",
            "offset <= room",
            "true",
            "caught-all/Loops_WhoseIndexMayLeave"
        ),
        Lower(
            "elements of arrays found behind the values",
            "Expressions/Swaps.cs",
            "ChecksIndices && sequence.Type is IArrayTypeSymbol",
            "false",
            "caught-all/Swap_OfArrayElementsOutside"
        ),
        Lower(
            "products taken for small",
            "Expressions/Bounds.cs",
            "(products.Min(), products.Max())",
            "(0d, 1d)",
            "caught-all/Numbers_ThatStayInTheirTypeAndThatDoNot"
        ),
        Helper(
            "a key added while keys are enumerated unnoticed",
            "whileUnchanged",
            "collection.version ~= version",
            "false",
            "caught-all/Change_WhileEnumerated"
        ),
        Helper("division by zero unnoticed", "divide", "b == 0", "false", "integers/Divide_ByZero_Throws"),
    ];

    private static Mutant Lower(string name, string file, string right, string wrong, string killer) =>
        Of(name, Lowering + file, right, wrong, killer);

    private static Mutant Helper(string name, string helper, string right, string wrong, string killer) =>
        Of(name, Runtime + helper + ".lua", right, wrong, killer);

    private static Mutant Of(string name, string file, string right, string wrong, string killer)
    {
        var parts = killer.Split('/');
        return new Mutant(name, file, right, wrong, parts[0], parts[1]);
    }
}
