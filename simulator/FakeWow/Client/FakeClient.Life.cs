using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

// Login, reload, logout: what lives from one to the next is the world and the disk.
public sealed partial class FakeClient
{
    private const string Character = "Character";

    public void Login()
    {
        World.BeginLogin();
        StartSession();
        World.FinishLogin();
    }

    /// <summary>Saves, throws the Lua state away and loads all addons anew.</summary>
    public void Reload()
    {
        World.BeginReload();
        EndSession();
        StartSession();
        World.FinishReload();
    }

    public void Logout()
    {
        World.Logout();
        EndSession();
        session = null;
    }

    private void StartSession()
    {
        loaded.Clear();
        session = new LuaSession(World, rules, Record);
        register(session, addons, loaded);
        session.Close();
        SessionOpened?.Invoke(session);
        session.LoadAddOn = name => LoadNow(name, isAskedFor: true);
        foreach (var addon in addons.Where(addon => !addon.Toc.IsLoadedOnDemand))
        {
            LoadNow(addon.Name, isAskedFor: false);
        }
    }

    /// <summary>Loads an addon and, before it, what it depends on. Null, or the game's word for what is wrong.</summary>
    private string? LoadNow(string name, bool isAskedFor)
    {
        if (loaded.Contains(name) || loading.Contains(name))
        {
            return null;
        }

        if (addons.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } addon)
        {
            return "MISSING";
        }

        if (addon.Toc.IsLoadedOnDemand && !isAskedFor)
        {
            return "DEMAND_LOADED";
        }

        if (addon.Toc.IsOutOfDate(World.Build.Interface) && !World.LoadsOutOfDateAddons)
        {
            var known = addon.Toc.Fields.GetValueOrDefault("Interface") ?? "none";
            Leave(
                addon.Name,
                $"{addon.Name} is out of date: its Interface is {known}, the client's {World.Build.Interface}"
            );
            return "INTERFACE_VERSION";
        }

        loading.Add(addon.Name);
        foreach (var other in addon.Toc.OptionalDependencies)
        {
            LoadNow(other, isAskedFor: false);
        }

        var missing = addon.Toc.Dependencies.FirstOrDefault(other => LoadNow(other, isAskedFor: true) is not null);
        loading.Remove(addon.Name);
        if (missing is not null)
        {
            Leave(addon.Name, $"{addon.Name} needs {missing}, which is not there or cannot be loaded");
            return "DEP_MISSING";
        }

        Load(addon, Session);
        return null;
    }

    private void Leave(string name, string why) => Record.NotLoaded[name] = why;

    private void Load(AddonFolder addon, LuaSession open)
    {
        foreach (var name in addon.Toc.SavedVariables.Concat(addon.Toc.SavedVariablesPerCharacter))
        {
            open.Globals!.Declare(name);
        }

        foreach (var (field, function) in addon.Toc.Fields)
        {
            if (field.StartsWith("AddonCompartmentFunc", StringComparison.OrdinalIgnoreCase))
            {
                open.Globals!.Declare(function);
            }
        }

        if (addon.Toc.LoadsSavedVariablesFirst)
        {
            LoadSaved(addon, open);
        }

        DynValue table = open.Host.NewTable();
        open.Script.TaintedBy = addon.Name;
        open.Ui.Compartment.RegisterToc(addon.Name, addon.Toc.Fields);
        foreach (var file in addon.Toc.FilesFor(World.Language.Code))
        {
            if (addon.Files.TryGetValue(file, out var code))
            {
                open.RunFile($"Interface/AddOns/{addon.Name}/{file}", code, addon.Name, table);
            }
            else
            {
                // The game goes on without the file; its log tells.
                Record.MissingFiles.Add($"{addon.Name}/{file}");
            }
        }

        if (!addon.Toc.LoadsSavedVariablesFirst)
        {
            LoadSaved(addon, open);
        }

        loaded.Add(addon.Name);
        Record.NotLoaded.Remove(addon.Name);
        World.Fire("ADDON_LOADED", addon.Name, false);
    }

    private void LoadSaved(AddonFolder addon, LuaSession open)
    {
        foreach (var file in new[] { addon.Name, $"{addon.Name}/{Character}" })
        {
            if (Disk.TryGetValue(file, out var text))
            {
                // A damaged file is skipped: the addon then finds nil, and it is no error of the addon's.
                if (!open.RunSaved($"SavedVariables/{file}.lua", text))
                {
                    Record.DamagedFiles.Add(file);
                }
            }
        }
    }

    private void EndSession()
    {
        if (session is not { } open)
        {
            return;
        }

        open.Globals?.CheckOwn();
        foreach (var addon in addons)
        {
            Save(addon.Name, addon.Toc.SavedVariables, open);
            Save($"{addon.Name}/{Character}", addon.Toc.SavedVariablesPerCharacter, open);
        }

        // What the server has begun goes on.
        open.End();
    }

    private void Save(string file, IReadOnlyList<string> names, LuaSession open)
    {
        if (names.Count > 0)
        {
            var variables = names.Select(name => (name, open.Script.Globals.Get(name)));
            Disk[file] = SavedVariables.Write(variables, path => open.Find(FindingKind.UnsavableValue, path));
        }
    }
}
