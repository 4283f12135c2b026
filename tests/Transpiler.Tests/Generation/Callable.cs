namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>A static function of the program that later ones may call.</summary>
internal sealed record Callable(string Name, Kind Returns, IReadOnlyList<Kind> Parameters);
