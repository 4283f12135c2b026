namespace AzerothsTopTalent.Data;

/// <summary>The work of the run; <paramref name="Resumed"/> of the cells are in the checkpoint already.</summary>
/// <param name="Cells">Pairs of spec and encounter.</param>
/// <param name="Resumed">Cells that need no request.</param>
/// <param name="CellsByClass">All cells of each class, by class name.</param>
public sealed record WorkPlanned(int Cells, int Resumed, IReadOnlyDictionary<string, int> CellsByClass) : ProgressEvent;
