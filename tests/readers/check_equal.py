#!/usr/bin/python3
"""NetworkX and igraph read a GraphML file of ours as what it holds.

usage: check_equal.py NODES EDGES FILE.graphml ...

Exit status 1, and one line for each fault; 77 where a reader is not installed.
"""
import math
import sys
import xml.etree.ElementTree as ElementTree

try:
    import igraph
    import networkx
except ImportError as missing:
    print(f"skipped: {missing.name} is not installed")
    sys.exit(77)

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
MAKE = {"boolean": lambda text: text == "true", "int": int, "long": int, "float": float, "double": float, "string": str}
faults = []


def want(is_right, fault):
    if not is_right and len(faults) < 20:
        faults.append(fault)


def values_of(keys, element):
    values = {}
    for data in element.iter(NAMESPACE + "data"):
        name, kind = keys[data.get("key")]
        values[name] = MAKE[kind](data.text or "")
    return values


def read(path):
    """What the file holds: nodes by id, edges by id with their two ends, and the types of columns."""
    tree = ElementTree.parse(path)
    keys = {k.get("id"): (k.get("attr.name"), k.get("attr.type")) for k in tree.iter(NAMESPACE + "key")}
    nodes = {n.get("id"): values_of(keys, n) for n in tree.iter(NAMESPACE + "node")}
    edges = {e.get("id"): (e.get("source"), e.get("target"), values_of(keys, e)) for e in tree.iter(NAMESPACE + "edge")}
    return nodes, edges, tree.find(NAMESPACE + "graph").get("edgedefault") == "directed"


def same(a, b):
    """Equal, and of one type: 2 is not 2.0."""
    return a == b and {k: type(v) for k, v in a.items()} == {k: type(v) for k, v in b.items()}


def check_networkx(path, nodes, edges, is_directed):
    graph = networkx.read_graphml(path, force_multigraph=True)
    want(graph.is_directed() == is_directed, f"{path}: networkx: direction")
    want(set(graph.nodes) == set(nodes), f"{path}: networkx: other nodes")
    for id, values in nodes.items():
        want(same(graph.nodes[id], values), f"{path}: networkx: node {id}")
    found = {key: (u, v, data) for u, v, key, data in graph.edges(keys=True, data=True)}
    want(set(found) == set(edges), f"{path}: networkx: other edges")
    for id, (source, target, values) in edges.items():
        u, v, data = found.get(id, (None, None, {}))
        ends = (u, v) == (source, target) or not is_directed and (v, u) == (source, target)
        data = {k: v for k, v in data.items() if k != "id"}
        want(ends and same(data, values), f"{path}: networkx: edge {id}")


def of_igraph(values, names):
    """igraph has numbers, texts and truth values; what is missing is NaN or empty."""
    return {k: v for k, v in values.items() if k in names and v != "" and not (isinstance(v, float) and math.isnan(v))}


def check_igraph(path, nodes, edges, is_directed):
    graph = igraph.Graph.Read_GraphML(path)
    want(graph.is_directed() == is_directed, f"{path}: igraph: direction")
    want(graph.vs["id"] == list(nodes), f"{path}: igraph: other nodes")
    for vertex, values in zip(graph.vs, nodes.values()):
        want(of_igraph(vertex.attributes(), values) == values, f"{path}: igraph: node {vertex['id']}")
    want(graph.ecount() == len(edges), f"{path}: igraph: {graph.ecount()} edges, not {len(edges)}")
    for edge, (id, (source, target, values)) in zip(graph.es, edges.items()):
        ends = graph.vs[edge.source]["id"], graph.vs[edge.target]["id"]
        is_same = edge["id"] == id and (ends == (source, target) or not is_directed and ends == (target, source))
        want(is_same and of_igraph(edge.attributes(), values) == values, f"{path}: igraph: edge {id}")


def main():
    for path in sys.argv[3:]:
        nodes, edges, is_directed = read(path)
        want((len(nodes), len(edges)) == (int(sys.argv[1]), int(sys.argv[2])), f"{path}: {len(nodes)} nodes, {len(edges)} edges")
        check_networkx(path, nodes, edges, is_directed)
        check_igraph(path, nodes, edges, is_directed)
    print("\n".join(faults))
    return bool(faults)


sys.exit(main())
