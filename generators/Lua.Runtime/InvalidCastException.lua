-- uses: defineException, SystemException
runtime.InvalidCastException = runtime.defineException(
    "InvalidCastException",
    runtime.SystemException,
    "Specified cast is not valid."
)
