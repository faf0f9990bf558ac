"""Frontends: what brings networks into the compiler's graph."""

# From the checkout's root a plain `import frontends` would make a second copy of every class.
if __name__ != "cnnc.frontends":
    raise ImportError("import cnnc.frontends, not frontends")
