-- uses: defineException, InvalidOperationException
runtime.SwitchExpressionException = runtime.defineException(
    "SwitchExpressionException",
    runtime.InvalidOperationException,
    "Non-exhaustive switch expression failed to match its input."
)
