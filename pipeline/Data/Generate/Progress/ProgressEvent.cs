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
