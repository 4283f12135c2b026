using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

/// <summary>Something a run tells whoever watches. Its text is clean: no secret, no control character.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(RunStarted), "runStarted")]
[JsonDerivedType(typeof(SeasonFound), "seasonFound")]
[JsonDerivedType(typeof(WorkPlanned), "workPlanned")]
[JsonDerivedType(typeof(CellFinished), "cellFinished")]
[JsonDerivedType(typeof(CellLeft), "cellLeft")]
[JsonDerivedType(typeof(SpecFinished), "specFinished")]
[JsonDerivedType(typeof(BudgetRead), "budgetRead")]
[JsonDerivedType(typeof(Retrying), "retrying")]
[JsonDerivedType(typeof(Waiting), "waiting")]
[JsonDerivedType(typeof(SpotChecked), "spotChecked")]
[JsonDerivedType(typeof(Warned), "warned")]
[JsonDerivedType(typeof(FileWritten), "fileWritten")]
[JsonDerivedType(typeof(RunFinished), "runFinished")]
public abstract record ProgressEvent;

/// <summary>The first event of a run.</summary>
public sealed record RunStarted(string Source, string Host, DateTimeOffset Started) : ProgressEvent;

/// <summary>One zone of the season the run works on.</summary>
public sealed record SeasonFound(string Content, int Zone, string Name, int Partition, int Encounters) : ProgressEvent;

/// <summary>The work of the run; <paramref name="Resumed"/> of the cells are in the checkpoint already.</summary>
/// <param name="Cells">Pairs of spec and encounter.</param>
/// <param name="Resumed">Cells that need no request.</param>
/// <param name="CellsByClass">All cells of each class, by class name.</param>
public sealed record WorkPlanned(int Cells, int Resumed, IReadOnlyDictionary<string, int> CellsByClass) : ProgressEvent;

/// <summary>A spec and encounter are done.</summary>
public sealed record CellFinished(
    string ClassName,
    int SpecId,
    string SpecName,
    int Encounter,
    string EncounterName,
    string Difficulty,
    int Players,
    bool Resumed,
    int Done,
    int Total
) : ProgressEvent;

/// <summary>A spec and encounter could not be fetched now and stay to be done.</summary>
public sealed record CellLeft(int SpecId, int Encounter, string Reason) : ProgressEvent;

/// <summary>All cells of a spec are done and its builds are in the file.</summary>
public sealed record SpecFinished(string ClassName, int SpecId, string SpecName, int Done, int Total) : ProgressEvent;

/// <summary>What the service said of the budget, with the cost of a request as learned so far.</summary>
public sealed record BudgetRead(double PointsLeft, double Limit, double ResetInSeconds, double CostPerRequest)
    : ProgressEvent;

/// <summary>A request failed and is tried again.</summary>
public sealed record Retrying(string Operation, int Attempt, double DelaySeconds, string Reason) : ProgressEvent;

/// <summary>The run sleeps until the hour's points are back; sent again and again as a countdown.</summary>
public sealed record Waiting(DateTimeOffset Until, double SecondsLeft, string Reason) : ProgressEvent;

/// <summary>An import string of the service was compared with the one encoded here.</summary>
public sealed record SpotChecked(string ClassName, bool Agrees, string Detail) : ProgressEvent;

/// <summary>Something a person should know that does not stop the run.</summary>
public sealed record Warned(string Text) : ProgressEvent;

/// <summary>TalentData.lua was replaced.</summary>
public sealed record FileWritten(string Path, bool Complete, int Specs) : ProgressEvent;

/// <summary>The last event of a run.</summary>
public sealed record RunFinished(GenerateOutcome Outcome) : ProgressEvent;
