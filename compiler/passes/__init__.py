"""Passes: functions from a graph to a graph that keep its meaning; one file each.

`rule` is the idiom of local rewriting, `pipeline` the order in which passes run. Shapes are static
here, inference is meant, and no pass looks at the elements of a parameter.
"""
