-- uses: defineException, ArithmeticException
runtime.OverflowException = runtime.defineException(
    "OverflowException",
    runtime.ArithmeticException,
    "Arithmetic operation resulted in an overflow."
)
