-- Generated from SlashCommands.cs. Change that file, not this one.
local _, addon = ...
local UndoHistory = addon.UndoHistory
local BuildBrowser = addon.BuildBrowser
local ChatLog = addon.ChatLog
local SilenceText = addon.SilenceText

--- /toptalent, and /att where no other addon has taken it.
local SlashCommands = {}
addon.SlashCommands = SlashCommands

function SlashCommands.Register()
    SLASH_TOPTALENT1 = "/toptalent"
    if not SlashCommands.IsTaken("/att") then
        SLASH_TOPTALENT2 = "/att"
    end
    SlashCmdList["TOPTALENT"] = function(message) SlashCommands.Run(message) end
end

function SlashCommands.Run(message)
    local value = message:match("^%s*(.-)%s*$"):lower()
    if value == "undo" then
        UndoHistory.Undo()
    elseif value == "now" then
        SlashCommands.OfferNow()
    elseif value == "builds" then
        BuildBrowser.Toggle()
    elseif value == "status" then
        addon.StatusReport.Print()
    elseif value == "debug" then
        addon.Options.Set(addon.Options.DebugMessages, not addon.Options.GetIsDebug())
        ChatLog.Say(addon.Options.GetIsDebug() and "debug=1" or "debug=0")
    elseif value == "" then
        addon.SettingsPanel.Open()
    elseif value == "reset" then
        SlashCommands.Reset()
    else
        ChatLog.Say(addon.Localization.L.Help)
    end
end

function SlashCommands.OfferNow()
    local silence = addon.OfferDesk.Ask()
    if silence ~= addon.Silence.None then
        ChatLog.Say(addon.Localization.Fill(addon.Localization.L.NothingToOffer, "reason", SilenceText.Of(silence)))
    end
end

function SlashCommands.Reset()
    addon.SavedVariables.GetCharacter().suppressions = {}
    addon.SavedVariables.GetCharacter().closings = {}
    ChatLog.Say(addon.Localization.L.ResetDone)
end

-- Every addon's commands are globals named SLASH_<key><number>, one key an entry of the list.
function SlashCommands.IsTaken(command)
    for key in pairs(SlashCmdList) do
        local i = 1
        while true do
            local taken = _G["SLASH_" .. key .. i]
            if type(taken) ~= "string" then
                break
            end
            if taken:lower() == command then
                return true
            end
            i = i + 1
        end
    end
    return false
end
