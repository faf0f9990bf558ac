if __name__ != "cnnc.frontends":  # from the checkout's root `import frontends` would make second copies of every class
    raise ImportError("import cnnc.frontends, not frontends")
