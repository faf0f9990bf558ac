if __name__ != "cnnc.compiler":  # from the checkout's root `import compiler` would make second copies of every class
    raise ImportError("import cnnc.compiler, not compiler")
