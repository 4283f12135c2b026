using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

/// <summary>One line of a checkpoint. Holds counts only: no player, server or report.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ConfigLine), "config")]
[JsonDerivedType(typeof(RunLine), "run")]
[JsonDerivedType(typeof(SeasonLine), "season")]
[JsonDerivedType(typeof(CellLine), "cell")]
[JsonDerivedType(typeof(CodeLine), "code")]
[JsonDerivedType(typeof(SpotLine), "spot")]
[JsonDerivedType(typeof(DoneLine), "done")]
internal abstract record CheckpointLine;
