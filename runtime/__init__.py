if __name__ != "cnnc.runtime":  # from the checkout's root `import runtime` would make second copies of every class
    raise ImportError("import cnnc.runtime, not runtime")
