"""What loads and runs artefacts; it imports nothing of the compiler."""

if __name__ != "cnnc.runtime":
    # From the checkout's root, `import runtime` would make second copies of every class.
    raise ImportError("import cnnc.runtime, not runtime")
