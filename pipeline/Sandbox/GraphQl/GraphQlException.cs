namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>A refusal on its way to the answer's <c>errors</c>: the query is wrong, or a field cannot be served.</summary>
public sealed class GraphQlException(string message, int line = 0, int column = 0) : Exception(message)
{
    public int Line { get; } = line;
    public int Column { get; } = column;
}
