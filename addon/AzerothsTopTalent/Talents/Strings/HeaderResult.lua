-- Generated from HeaderResult.cs. Change that file, not this one.
local _, addon = ...

--- A header, or why there is none: exactly one of the two is set.
local HeaderResult = {}
HeaderResult.__index = HeaderResult
addon.HeaderResult = HeaderResult

function HeaderResult.new(header, error_)
    return setmetatable({ Header = header, Error = error_ }, HeaderResult)
end

function HeaderResult.Of(header)
    return HeaderResult.new(header, nil)
end

function HeaderResult.Refused(error_)
    return HeaderResult.new(nil, error_)
end
