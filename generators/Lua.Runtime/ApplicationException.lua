-- uses: defineException, Exception
runtime.ApplicationException = runtime.defineException(
    "ApplicationException",
    runtime.Exception,
    "Error in the application."
)
