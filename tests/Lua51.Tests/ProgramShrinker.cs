namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>Makes a failing program smaller while it still fails.</summary>
internal static class ProgramShrinker
{
    internal static IReadOnlyList<ProgramNode> Shrink(
        IReadOnlyList<ProgramNode> program,
        Func<IReadOnlyList<ProgramNode>, bool> fails
    )
    {
        var smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (var candidate in Smaller(program))
            {
                if (fails(candidate))
                {
                    program = candidate;
                    smaller = true;
                    break;
                }
            }
        }

        return program;
    }

    /// <summary>The program without one of its statements, or with a statement's body in its place.</summary>
    private static IEnumerable<IReadOnlyList<ProgramNode>> Smaller(IReadOnlyList<ProgramNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            yield return [.. nodes.Take(i), .. nodes.Skip(i + 1)];
            if (node.Body.Count > 0)
            {
                yield return [.. nodes.Take(i), .. node.Body, .. nodes.Skip(i + 1)];
                foreach (var body in Smaller(node.Body))
                {
                    yield return [.. nodes.Take(i), node with { Body = body }, .. nodes.Skip(i + 1)];
                }
            }
        }
    }
}
