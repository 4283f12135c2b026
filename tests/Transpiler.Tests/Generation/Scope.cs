namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>What can be named at one place of a program, and where control can go from there.</summary>
internal sealed class Scope(Scope? outer)
{
    private readonly List<Variable> variables = [];

    /// <summary>Nested statements still allowed.</summary>
    public int Depth { get; init; } = outer is null ? 2 : outer.Depth - 1;

    public bool InLoop { get; init; } = outer?.InLoop ?? false;

    /// <summary>A <c>break</c> here would leave a switch.</summary>
    public bool InSwitch { get; init; } = outer?.InSwitch ?? false;

    /// <summary>What the function returns; null for one without a value.</summary>
    public Kind? Returns { get; init; } = outer?.Returns;

    /// <summary>False inside <c>finally</c> and iterators, which cannot be left by <c>return</c>.</summary>
    public bool CanReturn { get; init; } = outer?.CanReturn ?? true;

    /// <summary>Inside an iterator, where <c>yield</c> is allowed.</summary>
    public bool Yields { get; init; } = outer?.Yields ?? false;

    /// <summary>Inside a lambda or local function; there no other is called or passed on, so that none calls itself for ever.</summary>
    public bool InClosure { get; init; } = outer?.InClosure ?? false;

    public void Add(Variable variable) => variables.Add(variable);

    public IEnumerable<Variable> All => outer is null ? variables : variables.Concat(outer.All);

    public List<Variable> Of(Kind kind, bool writable = false) =>
        kind == Kind.Function && InClosure
            ? []
            : All.Where(item => item.Kind == kind && (item.CanWrite || !writable)).ToList();

    public bool Has(string name) => All.Any(item => item.Name == name);
}
