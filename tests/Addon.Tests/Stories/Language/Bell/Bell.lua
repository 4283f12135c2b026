-- Another addon for the stories of the language: it says in which order the loadouts are.
local frame = CreateFrame("Frame")
frame:RegisterEvent("PLAYER_LOGIN")
frame:SetScript("OnEvent", function()
    local names = {}
    for _, id in ipairs(C_ClassTalents.GetConfigIDsBySpecID()) do
        names[#names + 1] = C_Traits.GetConfigInfo(id).name
    end
    print("ding:", table.concat(names))
end)
