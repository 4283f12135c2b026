-- uses: defineException, SystemException
runtime.KeyNotFoundException = runtime.defineException(
    "KeyNotFoundException",
    runtime.SystemException,
    "The given key was not present in the dictionary."
)
