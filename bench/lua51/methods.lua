local Account = {}
Account.__index = Account

function Account.new(balance)
    return setmetatable({ balance = balance, log = 0 }, Account)
end

function Account:deposit(amount)
    self.balance = self.balance + amount
    self.log = self.log + 1
    return self
end

function Account:get()
    return self.balance
end

return function()
    local account = Account.new(0)
    local sum = 0
    for i = 1, 500000 do
        account:deposit(i)
        sum = sum + account:get()
    end
    for i = 1, 100000 do
        sum = sum + Account.new(i):get()
    end
    return sum
end
