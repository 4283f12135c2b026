-- uses: defineException, SystemException
runtime.NullReferenceException = runtime.defineException(
    "NullReferenceException",
    runtime.SystemException,
    "Object reference not set to an instance of an object."
)
