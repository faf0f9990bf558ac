"""The program level: layouts, views and steps; how a graph becomes a program; its text and meaning.

Lowering is `select` (a kernel and layouts for every node), `schedule` (an order), `alias` (what
shares memory), `plan` (where in the arena).
"""
