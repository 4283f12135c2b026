-- uses: defineException, SystemException
runtime.FormatException = runtime.defineException(
    "FormatException",
    runtime.SystemException,
    "One of the identified items was in an invalid format."
)
