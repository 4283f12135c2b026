-- uses: defineException, ArithmeticException
runtime.DivideByZeroException = runtime.defineException(
    "DivideByZeroException",
    runtime.ArithmeticException,
    "Attempted to divide by zero."
)
