namespace AzerothsTopTalent.Lua51.Tests;

#pragma warning disable CA1034 // As in docs/lua51.md, which shows type and use together.
/// <summary>The example of docs/lua51.md, word for word.</summary>
public static class UserDataExample
{
    // csharpier-ignore-start
    public class Boss(string name, double health)
    {
        public string Name => name;
        public double Health { get; private set; } = health;
        public static int Count { get; set; }

        public bool Hit(double damage, bool critical = false)
        {
            Health -= critical ? damage * 2 : damage;
            return Health > 0;
        }

        public static Boss operator +(Boss boss, double healing) => new(boss.Name, boss.Health + healing);
    }

    public static string Run()
    {
        UserData.RegisterType<Boss>();
        var script = new Script();
        script.Globals["Boss"] = UserData.CreateStatic<Boss>(script);
        script.Globals["boss"] = UserData.Create(script, new Boss("Dimensius", 100));
        var result = script.DoString(
            """
            local alive = boss:Hit(20) and boss:hit(5, true)
            local healed = boss + 30
            local other = Boss("Xal'atath", 50)
            Boss.Count = 3
            return ("%s %g %s %g %s %d"):format(boss.Name, boss.health, tostring(alive), healed.Health, other.Name, Boss.Count)
            """
        );
        return result.ToObject<string>();
    }
    // csharpier-ignore-end
}
