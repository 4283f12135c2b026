-- uses: defineException, SystemException
runtime.NotSupportedException = runtime.defineException(
    "NotSupportedException",
    runtime.SystemException,
    "Specified method is not supported."
)
