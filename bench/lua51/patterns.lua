return function()
    local text = string.rep("name=Thrall realm=Draenor level=80 class=SHAMAN; ", 400)
    local count = 0
    for round = 1, 5 do
        for key, value in string.gmatch(text, "(%a+)=(%w+)") do
            count = count + #key + #value
        end
        local _, changed = string.gsub(text, "%d+", function(digits)
            return digits + 1
        end)
        count = count + changed
        count = count + select(2, string.gsub(text, "%s+", " "))
        count = count + (string.find(text, "level=81", 1, true) or 0)
        count = count + #string.match(text, "^(.-);")
    end
    return count
end
