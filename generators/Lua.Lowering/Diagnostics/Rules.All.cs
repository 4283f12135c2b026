using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

public static partial class Rules
{
    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [
            UnsupportedConstruct,
            UnmappedMember,
            UnsupportedType,
            Goto,
            Concurrency,
            Unsafe,
            Dynamic,
            Checked,
            Reflection,
            ErasedGeneric,
            NonAsciiChar,
            NumberTooLarge,
            MutableStruct,
            HashCode,
            Culture,
            NullElement,
            TooManyLocals,
            TooManyUpvalues,
            TooDeep,
            LoadCycle,
            NameClash,
            BoxedTest,
            YieldInTry,
            TextOfType,
            KeyEquality,
            BindingMisuse,
            TooComplex,
            OrdinalOrder,
            NonAsciiIndex,
            NonAsciiCase,
            ChangedInLoop,
            IndexOutside,
        ];
}
