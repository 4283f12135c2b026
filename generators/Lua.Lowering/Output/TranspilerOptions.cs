namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What a run of the transpiler may be asked for beside the Lua itself.</summary>
/// <param name="Checks">
/// The Lua checks at run time what is otherwise assumed: whole numbers stay within their types outside of <c>unchecked</c>,
/// and indices within their arrays and lists. Slower, for finding mistakes.
/// </param>
public sealed record TranspilerOptions(bool Checks = false);
