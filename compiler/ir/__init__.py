"""The graph level: types, operators' contract, values, nodes, graphs, their text and meaning."""
