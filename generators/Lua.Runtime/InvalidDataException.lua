-- uses: defineException, SystemException
runtime.InvalidDataException = runtime.defineException(
    "InvalidDataException",
    runtime.SystemException,
    "Found invalid data while decoding."
)
