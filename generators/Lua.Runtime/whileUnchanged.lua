-- uses: changed
--- Steps on while nothing has been put into or taken out of the collection, which counts its changes.
function runtime.whileUnchanged(collection, step, message)
    local version = collection.version
    return function()
        if collection.version ~= version then
            runtime.changed(message)
        end
        return step()
    end
end
