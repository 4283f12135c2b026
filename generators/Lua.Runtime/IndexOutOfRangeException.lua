-- uses: defineException, SystemException
runtime.IndexOutOfRangeException = runtime.defineException(
    "IndexOutOfRangeException",
    runtime.SystemException,
    "Index was outside the bounds of the array."
)
