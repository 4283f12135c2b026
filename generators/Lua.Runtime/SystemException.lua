-- uses: defineException, Exception
runtime.SystemException = runtime.defineException("SystemException", runtime.Exception, "System error.")
