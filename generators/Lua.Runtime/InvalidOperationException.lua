-- uses: defineException, SystemException
runtime.InvalidOperationException = runtime.defineException(
    "InvalidOperationException",
    runtime.SystemException,
    "Operation is not valid due to the current state of the object."
)
