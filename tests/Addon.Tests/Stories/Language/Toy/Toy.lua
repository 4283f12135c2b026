-- An addon for the stories of the language: it tells what happens, and shows one of everything.
local addonName, addon = ...

local EVENTS = {
    "PLAYER_LOGIN", "PLAYER_ENTERING_WORLD", "PLAYER_LOGOUT", "READY_CHECK", "READY_CHECK_FINISHED",
    "READY_CHECK_CONFIRM", "PLAYER_REGEN_DISABLED", "PLAYER_REGEN_ENABLED", "PLAYER_DEAD", "PLAYER_ALIVE",
    "PLAYER_UNGHOST", "PLAYER_STARTED_MOVING", "PLAYER_STOPPED_MOVING", "PLAYER_FLAGS_CHANGED", "CINEMATIC_START",
    "CINEMATIC_STOP", "PVP_MATCH_ACTIVE", "PVP_MATCH_INACTIVE", "CHALLENGE_MODE_KEYSTONE_RECEPTABLE_OPEN",
    "CHALLENGE_MODE_KEYSTONE_SLOTTED", "CHALLENGE_MODE_START", "CHALLENGE_MODE_COMPLETED", "CHALLENGE_MODE_RESET",
    "ENCOUNTER_START", "ENCOUNTER_END", "BOSS_KILL", "PLAYER_LEVEL_UP", "ZONE_CHANGED_NEW_AREA", "ZONE_CHANGED_INDOORS",
    "PLAYER_TARGET_CHANGED", "ACTIVE_PLAYER_SPECIALIZATION_CHANGED", "SPELLS_CHANGED", "TRAIT_CONFIG_UPDATED",
    "TRAIT_CONFIG_CREATED", "TRAIT_CONFIG_DELETED", "CONFIG_COMMIT_FAILED", "SELECTED_LOADOUT_CHANGED",
    "ADDON_RESTRICTION_STATE_CHANGED", "UI_ERROR_MESSAGE",
}

local function words(...)
    local out = {}
    for i = 1, select("#", ...) do
        local value = select(i, ...)
        out[i] = issecretvalue(value) and "(secret)" or type(value) == "table" and "(table)" or tostring(value)
    end
    return table.concat(out, " ")
end

local frame = CreateFrame("Frame")
for _, event in ipairs(EVENTS) do
    frame:RegisterEvent(event)
end
frame:SetScript("OnEvent", function(_, event, ...)
    if event == "PLAYER_LOGIN" then
        ToyDB = type(ToyDB) == "table" and ToyDB or { logins = 0, list = { "a", { deep = true } } }
        ToyDB.logins = (ToyDB.logins or 0) + 1
        ToyCharDB = ToyCharDB or { name = "Hero" }
        addon.registerSettings()
    end
    print(event, words(...))
end)

StaticPopupDialogs.TOY = {
    text = "Which one, %s?",
    button1 = "First",
    button2 = "Second",
    button3 = "Third",
    selectCallbackByIndex = true,
    hideOnEscape = true,
    closeButton = true,
    enterClicksFirstButton = true,
    timeout = 20,
    sound = 12889,
    OnShow = function(dialog) dialog:GetButton3():Disable() end,
    OnButton1 = function() print("first") end,
    OnButton2 = function(_, data) print("second with", data) end,
    OnCloseClicked = function() print("closed") end,
}
StaticPopupDialogs.TOY_NAME = {
    text = "A name?",
    button1 = "Keep",
    hasEditBox = true,
    whileDead = true,
    OnShow = function(dialog) dialog:GetEditBox():SetFocus() end,
    EditBoxOnEnterPressed = function(box) print("name:", box:GetText()) box:ClearFocus() end,
}
StaticPopupDialogs.TOY_LINK = {
    text = "Learn |cff71d5ff|Hspell:48707|h[Anti-Magic Shell]|h|r?",
    button1 = "Learn",
    whileDead = true,
    hideOnEscape = true,
    OnHyperlinkClick = function(_, link, _, button) print("link", link, button) end,
    OnHyperlinkEnter = function(_, link) print("over", link) end,
    OnHyperlinkLeave = function() print("off the link") end,
}

local window
local function makeWindow()
    window = CreateFrame("Frame", "ToyWindow", UIParent, "BasicFrameTemplateWithInset")
    window:SetSize(300, 200)
    window:SetPoint("CENTER")
    window:SetMovable(true)
    window:EnableMouse(true)
    window:EnableMouseWheel(true)
    window:EnableKeyboard(true)
    window:RegisterForDrag("LeftButton")
    window:SetScript("OnDragStart", function(self) self:StartMoving() end)
    window:SetScript("OnDragStop", function(self)
        self:StopMovingOrSizing()
        print("window at", math.floor(self:GetLeft() + 0.5))
    end)
    window:SetScript("OnMouseWheel", function(_, delta) print("wheel", delta) end)
    window:SetScript("OnKeyDown", function(self, key)
        self:SetPropagateKeyboardInput(key ~= "F5")
        print("key", key)
    end)
    tinsert(UISpecialFrames, "ToyWindow")
    for i, name in ipairs({ "Apple", "Pear" }) do
        local button = CreateFrame("Button", nil, window, "UIPanelButtonTemplate")
        button:SetSize(80, 22)
        button:SetPoint("TOPLEFT", 20, -30 * i)
        button:SetText(name)
        button:SetScript("OnClick", function() print("picked", name) end)
        button:SetScript("OnEnter", function(self)
            GameTooltip:SetOwner(self, "ANCHOR_RIGHT")
            GameTooltip:SetText("A ripe " .. name)
        end)
        button:SetScript("OnLeave", function() GameTooltip:Hide() end)
    end
end

local popup
local function makePopup()
    popup = CreateFrame("Frame", "ToyPopup", UIParent, "BackdropTemplate")
    popup:SetFrameStrata("DIALOG")
    popup:SetSize(300, 120)
    popup:SetPoint("TOP", 0, -135)
    local text = popup:CreateFontString(nil, "OVERLAY", "GameFontHighlight")
    text:SetPoint("TOP", 0, -16)
    text:SetText("A popup of its own")
    local check = CreateFrame("CheckButton", nil, popup, "UICheckButtonTemplate")
    check:SetPoint("TOPLEFT", 16, -40)
    check.Text:SetText("Ripe only")
    local ok = CreateFrame("Button", nil, popup, "UIPanelButtonTemplate")
    ok:SetSize(120, 22)
    ok:SetPoint("BOTTOM", 0, 12)
    ok:SetText("Fine")
    ok:SetScript("OnClick", function() popup:Hide() print("ripe only:", check:GetChecked()) end)
end

local COMMANDS = {
    ask = function() StaticPopup_Show("TOY", "Hero", nil, 7) end,
    name = function() StaticPopup_Show("TOY_NAME") end,
    link = function() StaticPopup_Show("TOY_LINK") end,
    window = function() if not window then makeWindow() end window:SetShown(not window:IsShown() or true) end,
    popup = function() if not popup then makePopup() end popup:Show() end,
    sound = function() C_Sound.PlaySound(808) end,
    where = function()
        local _, kind, difficulty, _, _, _, _, map = GetInstanceInfo()
        print("where:", kind, difficulty, map, C_Map.GetBestMapForUnit("player"), "[" .. GetSubZoneText() .. "]")
    end,
    who = function()
        local ok, name = pcall(UnitName, "target")
        print("target:", ok and words(name) or "(error)")
    end,
    group = function() print("group:", GetNumGroupMembers(), IsInRaid(), UnitIsGroupLeader("player")) end,
    build = function() print("build:", (select(4, GetBuildInfo())), (GetBuildInfo())) end,
    state = function()
        print("state:", UnitIsDeadOrGhost("player"), IsPlayerMoving(), UnitIsAFK("player"), UnitLevel("player"))
    end,
    edit = function() print("edit:", C_ClassTalents.CanEditTalents()) end,
    key = function()
        print("key:", words(C_ChallengeMode.GetSlottedKeystoneInfo()), C_ChallengeMode.IsChallengeModeActive())
        print("own key:", C_MythicPlus.GetOwnedKeystoneChallengeMapID(), C_MythicPlus.GetOwnedKeystoneLevel())
    end,
    floor = function()
        local shown = {}
        for _, encounter in ipairs(C_EncounterJournal.GetEncountersOnMap(C_Map.GetBestMapForUnit("player")) or {}) do
            shown[#shown + 1] = encounter.encounterID
        end
        print("floor:", table.concat(shown, ","))
    end,
    saved = function(rest)
        local map, encounter, difficulty = strsplit(" ", rest)
        print("saved:", C_RaidLocks.IsEncounterComplete(tonumber(map), tonumber(encounter), tonumber(difficulty)))
    end,
    options = function() Settings.OpenToCategory(addon.category:GetID()) end,
    oops = function() error("oops") end,
    leak = function() ToyLeak = 1 end,
    spells = function() print("spells:", PlayerSpellsFrame and PlayerSpellsFrame:IsShown()) end,
    commit = function() print("commit:", C_ClassTalents.CommitConfig()) end,
    buy = function(rest) print("buy:", C_Traits.PurchaseRank(C_ClassTalents.GetActiveConfigID(), tonumber(rest))) end,
    restage = function() print("reset:", C_Traits.ResetTree(C_ClassTalents.GetActiveConfigID(), addon.tree())) end,
    switch = function(rest) C_ClassTalents.SwitchToLoadoutByName(rest) end,
    new = function(rest) print("new:", C_ClassTalents.RequestNewConfig(rest)) end,
    delete = function() print("delete:", C_ClassTalents.DeleteConfig(C_ClassTalents.GetConfigIDsBySpecID()[1])) end,
    data = function() print("data:", addon.TalentData and "there" or "none", addon.note or "") end,
}

function addon.tree()
    return C_Traits.GetConfigInfo(C_ClassTalents.GetActiveConfigID()).treeIDs[1]
end

SLASH_TOPTALENT1 = "/toy"
SlashCmdList.TOPTALENT = function(message)
    local command, rest = strsplit(" ", message, 2)
    COMMANDS[command](rest or "")
end

function Toy_Click(name, button) print("compartment", name, button) end
function Toy_Enter(name, entry)
    GameTooltip:SetOwner(entry, "ANCHOR_LEFT")
    GameTooltip:SetText("The toy")
end
function Toy_Leave() GameTooltip:Hide() end
AddonCompartmentFrame:RegisterAddon({ text = "Toy chest", func = function(_, input) print("chest", input.buttonName) end })

function addon.registerSettings()
    local category = Settings.RegisterVerticalLayoutCategory("Toy")
    local setting = Settings.RegisterAddOnSetting(category, "Toy_Loud", "loud", ToyDB, "boolean", "Be loud", true)
    Settings.CreateCheckbox(category, setting)
    local color = Settings.RegisterAddOnSetting(category, "Toy_Colour", "colour", ToyDB, "string", "Colour", "red")
    Settings.CreateDropdown(category, color, function()
        local list = Settings.CreateControlTextContainer()
        list:Add("red", "Bright red")
        list:Add("blue", "Deep blue")
        return list:GetData()
    end)
    Settings.RegisterAddOnCategory(category)
    addon.category = category
end
