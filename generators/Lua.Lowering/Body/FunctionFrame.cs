using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A Lua function being written: what its returns must carry, and the loops a <c>break</c> may leave.</summary>
internal sealed class FunctionFrame
{
    public FunctionFrame(IMethodSymbol? method, FunctionFrame? protectedBy = null)
    {
        Method = method;
        Outer = protectedBy;
    }

    public IMethodSymbol? Method { get; }

    /// <summary>For the body of a protected call: the function around it, which carries out its jumps.</summary>
    public FunctionFrame? Outer { get; }

    /// <summary>True when the body of a protected call returns from the function around it.</summary>
    public bool Returns { get; set; }

    /// <summary>True when it returns a value, too.</summary>
    public int ReturnedValues { get; set; }

    /// <summary>Labels outside of a protected call that its body jumps to, with the signal that says so.</summary>
    public Dictionary<ILabelSymbol, string> Signals { get; } = new(SymbolEqualityComparer.Default);

    public List<JumpFrame> Loops { get; } = [];

    /// <summary>True in a constructor, whose Lua function returns the object.</summary>
    public bool ReturnsSelf { get; set; }

    /// <summary>True in an iterator, whose function ends without a value.</summary>
    public bool IsIterator { get; set; }
}
