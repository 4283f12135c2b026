using System.Text.Json;

namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>A value of the schema's JSON scalar type: an object of the service's own making, without a selection.</summary>
public interface IJsonScalar
{
    void Write(Utf8JsonWriter json);
}
