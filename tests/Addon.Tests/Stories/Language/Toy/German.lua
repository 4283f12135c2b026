print("Guten Tag")
