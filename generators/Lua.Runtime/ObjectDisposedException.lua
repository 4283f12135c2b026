-- uses: defineException, InvalidOperationException
runtime.ObjectDisposedException = runtime.defineException(
    "ObjectDisposedException",
    runtime.InvalidOperationException,
    "Cannot access a disposed object."
)
