-- uses: defineException, SystemException
runtime.TimeoutException = runtime.defineException(
    "TimeoutException",
    runtime.SystemException,
    "The operation has timed out."
)
