using System;
using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>All that numbers of the game count, and all that they name.</summary>
internal static class KnownUnits
{
    private static readonly string[] Quantities =
    [
        "0 to 1",
        "0 to 255",
        "1 or 0",
        "UI units",
        "action slot",
        "bits",
        "character level",
        "count",
        "format number",
        "index from 1",
        "interface number",
        "keystone level",
        "letters",
        "lines",
        "milliseconds",
        "number in a list of the game",
        "number of the addon's own",
        "percent",
        "players",
        "ranks",
        "screen pixels",
        "seconds",
        "seconds since 1970",
        "seconds since the client's start",
        "stat points",
        "steps of the wheel",
        "talent points",
        "times its own size",
        "times the usual rate",
        "tree units",
        "value of the setting",
        "yards",
    ];

    /// <summary>What an id is the id of: ids of two kinds are never the same thing.</summary>
    private static readonly string[] Things =
    [
        "UI map",
        "UI map group",
        "account element",
        "achievement",
        "affix",
        "area",
        "cast",
        "challenge map",
        "class",
        "covenant",
        "creature",
        "creature display",
        "difficulty",
        "dungeon encounter",
        "dungeon finder",
        "dungeon map",
        "hero tree",
        "instance map",
        "item",
        "journal creature",
        "journal encounter",
        "journal instance",
        "journal section",
        "keystone",
        "map",
        "model scene",
        "movie",
        "picture file",
        "playing sound",
        "quest",
        "ranks by trait entry",
        "set of specializations",
        "settings category",
        "sound kit",
        "specialization",
        "spell",
        "spell category",
        "trait condition",
        "trait config",
        "trait currency",
        "trait definition",
        "trait entry",
        "trait group",
        "trait node",
        "trait tree",
    ];

    public static readonly IReadOnlyCollection<string> All = new HashSet<string>(
        Quantities.Concat(Things.Select(thing => thing + " id")),
        StringComparer.Ordinal
    );
}
