-- uses: defineException, SystemException
runtime.ArithmeticException = runtime.defineException(
    "ArithmeticException",
    runtime.SystemException,
    "Overflow or underflow in the arithmetic operation."
)
