-- Generated from TalentBuyer.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Stages the steps of a plan. One pass is not enough: a gate or an edge may open only with a talent that stands later
--- in the list, so passes follow each other until one of them buys nothing.
local TalentBuyer = {}
TalentBuyer.__index = TalentBuyer
addon.TalentBuyer = TalentBuyer

-- Every staged rank fires events that other addons answer with work of their own; more in one frame is felt.
TalentBuyer.RanksPerFrame = 12

function TalentBuyer.new(configID, steps)
    local self = setmetatable({ configID = configID }, TalentBuyer)
    local items = {}
    runtime.append(items, steps)
    self.open = items
    self.left = {}
    self.next = 0
    self.boughtInPass = 0
    return self
end

--- Buys a frame's worth. True while there is more to do.
function TalentBuyer:BuySome()
    local bought = 0
    while bought < TalentBuyer.RanksPerFrame do
        if self.next == #self.open then
            if self.boughtInPass == 0 or #self.left == 0 then
                return false
            end
            self.open = self.left
            self.left = {}
            self.next = 0
            self.boughtInPass = 0
        end

        local step = self.open[self.next + 1]
        self.next = self.next + 1
        local ranks = self:Buy(step)
        bought = bought + ranks
        self.boughtInPass = self.boughtInPass + ranks
        if not self:IsDone(step) then
            table.insert(self.left, step)
        end
    end
    return true
end

function TalentBuyer:Buy(step)
    local bought = 0
    if step.EntryId ~= 0 and not self:Wears(step.EntryId, step.NodeId) then
        if not C_Traits.SetSelection(self.configID, step.NodeId, step.EntryId) then
            return 0
        end
        bought = bought + 1
    end
    while not self:IsDone(step) and C_Traits.PurchaseRank(self.configID, step.NodeId) do
        bought = bought + 1
    end
    return bought
end

function TalentBuyer:IsDone(step)
    local info = C_Traits.GetNodeInfo(self.configID, step.NodeId)
    if info == nil then
        return true
    end
    if step.EntryId ~= 0 and not self:Wears(step.EntryId, step.NodeId) then
        return false
    end
    -- A rank that the game grants cannot be bought, though some builds list it as bought.
    return info.ranksPurchased >= step.Ranks or info.currentRank >= info.maxRanks
end

function TalentBuyer:Wears(entryID, nodeID)
    local info = C_Traits.GetNodeInfo(self.configID, nodeID)
    return (info and info.activeEntry) ~= nil and info.activeEntry.entryID == entryID
end
