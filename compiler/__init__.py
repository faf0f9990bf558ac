"""The compiler: from a graph to an artefact. Read `driver` first."""

# From the checkout's root a plain `import compiler` would make a second copy of every class.
if __name__ != "cnnc.compiler":
    raise ImportError("import cnnc.compiler, not compiler")
