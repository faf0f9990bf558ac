"""Programs and libraries that need neither Python nor cnnc.

They hold what an artefact holds, the parameters, and code that does what `cnnc.runtime` does in a
process, in the dialect that kernels are written in: so they are built where there is no C compiler,
and run the very code that a session runs. `record` describes a network to that code, `libc` has the
intrinsics it is written with, `platform` what it needs of the system. `cpu` looks whether the CPU
is good enough, `memory` and `instance` run networks; `arguments`, `contents`, `array_file`,
`outputs`, `report` and `main` are the program around them. `build` puts it all together, `modules`
does so where objects are not ELF, and `linking` has others link it.
"""
