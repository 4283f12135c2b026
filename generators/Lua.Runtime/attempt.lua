-- uses: caught
-- Filters of handlers run as soon as something is thrown, before any finally that it passes on its way out.
-- innermost: the attempt going on, which knows the one around it. decided: what was thrown and has yet to arrive.
local innermost
local decided

-- The handler of an attempt that takes an exception. A filter that fails says no.
local function choose(attempt, exception)
    local inner = innermost
    innermost = nil
    local chosen
    for clause = 1, #attempt do
        local ok, holds = pcall(attempt[clause], exception)
        decided = nil
        if ok and holds then
            chosen = clause
            break
        end
    end
    innermost = inner
    return chosen
end

-- Who takes what was thrown, asked once for each throw.
local function decide(problem)
    local decision = decided
    decided = nil
    if decision and rawequal(decision.exception, problem) then
        return decision
    end
    decision = { exception = runtime.caught(problem) }
    local attempt = innermost
    while attempt and not decision.clause do
        decision.attempt = attempt
        decision.clause = choose(attempt, decision.exception)
        attempt = attempt.outer
    end
    return decision
end

--- Throws on what a finally held up.
function runtime.pass(decision)
    decided = decision
    error(decision.exception, 0)
end

local function attempted(attempt, ok, result, ...)
    innermost = attempt
    local decision = not ok and decide(result)
    innermost = attempt.outer
    if ok then
        return nil, result, ...
    elseif decision.clause and decision.attempt == attempt then
        return decision.clause, decision.exception
    end
    runtime.pass(decision)
end

--- Runs a body with handlers, given by their filters: which of them takes what the body throws, and the exception; or
--- nil and what the body returns.
function runtime.attempt(body, ...)
    decided = nil
    innermost = { outer = innermost, ... }
    return attempted(innermost, pcall(body))
end

local function guarded(ok, result, ...)
    if ok then
        return true, result, ...
    end
    return false, decide(result)
end

--- Runs a body with a finally: whether it ended well, and what it returns; or what runtime.pass throws on.
function runtime.guard(body)
    decided = nil
    return guarded(pcall(body))
end
