-- uses: defineException, SystemException
runtime.NotImplementedException = runtime.defineException(
    "NotImplementedException",
    runtime.SystemException,
    "The method or operation is not implemented."
)
