-- uses: defineException, SystemException
runtime.UnauthorizedAccessException = runtime.defineException(
    "UnauthorizedAccessException",
    runtime.SystemException,
    "Attempted to perform an unauthorized operation."
)
