-- Generated from BuildBrowser.cs. Change that file, not this one.
local _, addon = ...
local BrowserWindow = addon.BrowserWindow
local BuildString = addon.BuildString
local BuildMatch = addon.BuildMatch

--- A window with all builds of the current specialization: wear one, copy it, or pin a loadout of one's own.
local BuildBrowser = {}
addon.BuildBrowser = BuildBrowser

BuildBrowser.RowsShown = 10
BuildBrowser.first = 0
BuildBrowser.listed = 0

function BuildBrowser.Toggle()
    if not BuildBrowser.window then
        BuildBrowser.window = BrowserWindow.new(BuildBrowser.RowsShown, function(lines)
            BuildBrowser.ScrollBy(lines)
        end)
    end
    if BuildBrowser.window.Frame:IsShown() then
        BuildBrowser.window.Frame:Hide()
        return
    end
    BuildBrowser.first = 0
    BuildBrowser.Refresh(BuildBrowser.window)
    BuildBrowser.window.Frame:Show()
end

function BuildBrowser.ScrollBy(lines)
    local before = BuildBrowser.first
    BuildBrowser.first = BuildBrowser.Clamp(BuildBrowser.first + lines)
    if BuildBrowser.first ~= before then
        BuildBrowser.Refresh(BuildBrowser.window)
    end
end

function BuildBrowser.Clamp(line)
    return math.max(0, math.min(line, BuildBrowser.listed - BuildBrowser.RowsShown))
end

function BuildBrowser.Refresh(browser)
    local tree = addon.GameTree.Get()
    local choices
    if tree == nil then
        choices = {}
    else
        choices = BuildBrowser.Choices(tree)
    end
    BuildBrowser.listed = #choices
    BuildBrowser.first = BuildBrowser.Clamp(BuildBrowser.first)
    browser:Begin(BuildBrowser.first, BuildBrowser.listed)
    local worn = tree ~= nil and addon.WornTalents.Current(tree) or nil
    local i = 0
    while i < BuildBrowser.RowsShown and BuildBrowser.first + i < BuildBrowser.listed do
        BuildBrowser.ShowChoice(browser, i, choices[BuildBrowser.first + i + 1], worn, tree)
        i = i + 1
    end
end

function BuildBrowser.Choices(tree)
    local builds = addon.BuildData.Of(addon.CurrentSpec.ID())
    if builds == nil or not addon.BuildData.FitsGame(builds.SpecID) then
        return {}
    end

    local choices = {}
    for _, choice in ipairs(addon.BuildList.Of(builds)) do
        table.insert(choices, addon.Pins.Apply(choice, tree))
    end
    return choices
end

function BuildBrowser.ShowChoice(browser, index, choice, worn, tree)
    local target = BuildString.Decode(choice:GetTalentCode(), tree).Loadout
    if target == nil or worn == nil then
        browser:SetTexts(index, addon.OfferPopup.NameOf(choice), addon.Localization.L.RefusedCode)
    else
        local differences = #BuildMatch.Differences(worn, target, tree)
        browser:SetTexts(
            index,
            addon.BuildText.Name(choice, differences),
            addon.BuildText.Details(choice, tree, differences)
        )
    end
    BrowserWindow.SetButton(browser.Rows[index + 1].Apply, addon.Localization.L.Apply, function()
        BuildBrowser.Wear(browser, choice)
    end)
    BrowserWindow.SetButton(browser.Rows[index + 1].Copy, addon.Localization.L.Copy, function()
        BuildBrowser.Copy(browser, choice)
    end)
    BrowserWindow.SetButton(
        browser.Rows[index + 1].Pin,
        choice.Pin == nil and addon.Localization.L.Pin or addon.Localization.L.Unpin,
        function() addon.PinMenu.Toggle(choice, BuildBrowser.ShowAgain) end
    )
end

function BuildBrowser.Wear(browser, choice)
    browser.Frame:Hide()
    addon.OfferPopup.Take(choice)
end

function BuildBrowser.Copy(browser, choice)
    browser:OfferCopy(choice:GetTalentCode())
    addon.ChatLog.Say(addon.Localization.L.CopyHint)
end

function BuildBrowser.ShowAgain()
    if BuildBrowser.window ~= nil and BuildBrowser.window.Frame:IsShown() then
        BuildBrowser.Refresh(BuildBrowser.window)
    end
end
