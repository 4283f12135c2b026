-- Generated from RaidMemory.cs. Change that file, not this one.
local _, addon = ...
local BossState = addon.BossState

--- Reads and writes a RaidLog.
local RaidMemory = {}
addon.RaidMemory = RaidMemory

--- A wipe says where the group stands for this long.
RaidMemory.WipeSeconds = 3 * 3600

--- A raid night; after that the game's own lockout tells what is dead.
RaidMemory.NightSeconds = 12 * 3600

function RaidMemory.RememberPull(log, encounterID, now)
    log.pulledAt[encounterID] = now
end

function RaidMemory.RememberKill(log, encounterID, now)
    log.killedAt[encounterID] = now
    if log.wipedOn == encounterID then
        log.wipedOn = nil
    end
end

function RaidMemory.RememberWipe(log, encounterID, now)
    log.wipedOn = encounterID
    log.wipedAt = now
end

---@param isLockedOut boolean Whether the player's lockout counts the boss as dead.
function RaidMemory.StateOf(log, encounterID, isLockedOut, now)
    local killedAt = RaidMemory.TonightAt(log.killedAt, encounterID, now)
    local pulledAt = RaidMemory.TonightAt(log.pulledAt, encounterID, now)
    -- A boss that was fought after its kill, or in spite of a lockout, is alive in this instance.
    if pulledAt > killedAt then
        return BossState.Alive
    end
    if killedAt > 0 then
        return BossState.Killed
    end
    return isLockedOut and BossState.LockedOut or BossState.Alive
end

--- The boss of a wipe that is recent enough to tell where the group stands, or 0.
function RaidMemory.RecentWipe(log, now)
    if log.wipedOn == nil or log.wipedAt == nil then
        return 0
    end
    return RaidMemory.IsWithin(now - log.wipedAt, RaidMemory.WipeSeconds) and log.wipedOn or 0
end

function RaidMemory.TonightAt(times, encounterID, now)
    local time = times[encounterID] or 0
    return RaidMemory.IsWithin(now - time, RaidMemory.NightSeconds) and time or 0
end

-- What a damaged file puts into the future never was.
function RaidMemory.IsWithin(ago, most)
    return ago >= 0 and ago < most
end
