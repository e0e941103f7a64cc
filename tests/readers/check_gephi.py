#!/usr/bin/python3
"""What Gephi's importers want of a file, checked without Gephi.

usage: check_gephi.py NODES EDGES FILE.graphml|FILE.gexf ...

Exit status 1, and one line for each kind of fault, where Gephi would warn, drop or merge something, or where it
would arrive with other numbers of nodes and edges.
"""
import collections
import datetime
import math
import re
import sys
import xml.etree.ElementTree as ElementTree

TYPES = {"boolean", "int", "integer", "long", "float", "double", "string"}
SPECIAL = {"label": {"string"}, "color": {"string"}, "size": {"double"}, "x": {"double"}, "y": {"double"},
           "weight": {"double"}}
FORBIDDEN = {"id", "timeset"}
COLOUR = re.compile("#[0-9a-fA-F]{6}")
WHOLE = re.compile("[+-]?[0-9]+")


class Check:
    """Counts faults by kind, and what Gephi keeps."""

    def __init__(self):
        self.faults = collections.Counter()
        self.nodes, self.edges, self.relations, self.sizes = set(), set(), set(), []

    def want(self, is_right, fault):
        if not is_right:
            self.faults[fault] += 1

    def id(self, id):
        """Gephi trims ids and numbers nameless ones itself."""
        self.want(bool(id) and id == id.strip() and "\n" not in id, "an id is missing or has blanks around it")

    def value(self, text, kind):
        if kind in ("int", "integer", "long"):
            self.want(WHOLE.fullmatch(text) and -2**31 <= int(text) < 2**31, f"not a whole number: {text[:40]!r}")
        elif kind in ("float", "double"):
            try:
                self.want(math.isfinite(float(text)), f"not finite: {text!r}")
            except ValueError:
                self.want(False, f"not a number: {text[:40]!r}")

    def node(self, id):
        self.id(id)
        self.want(id not in self.nodes, "a node id stands twice")
        self.nodes.add(id)

    def edge(self, id, source, target, relation, is_directed):
        self.id(id)
        self.want(not WHOLE.fullmatch(id or ""), "the id of an edge is a number")
        self.want(id not in self.edges, "an edge id stands twice")
        self.want(source in self.nodes and target in self.nodes, "an edge has an unknown end")
        ends = (source, target) if is_directed else tuple(sorted((source, target)))
        self.want((ends, relation) not in self.relations, "parallel edges of one type: they would be merged")
        self.relations.add((ends, relation))
        self.edges.add(id)

    def weight(self, text):
        try:
            self.want(0 < float(text) < math.inf, "a weight of 0, or none")
        except (TypeError, ValueError):
            self.want(False, "a weight is no number")

    def look(self, size, x, y):
        self.want(None not in (size, x, y), "a node has no size or place: Gephi would draw lots")
        if size is not None:
            self.sizes.append(float(size))

    def finish(self, nodes, edges):
        self.want(len(self.nodes) == nodes, f"{len(self.nodes)} nodes, not {nodes}")
        self.want(len(self.edges) == edges, f"{len(self.edges)} edges, not {edges}")
        if self.sizes:
            least, most = min(self.sizes), max(self.sizes)
            self.want((least, most) in ((4, 100), (4, 4)), f"sizes {least} to {most}, not 4 to 100: Gephi would scale all")


def local(tag):
    return tag.rpartition("}")[2]


def read_key(check, keys, key):
    id, owner, name, kind = (key.get(a) for a in ("id", "for", "attr.name", "attr.type"))
    check.want(owner in ("node", "edge"), "a key is neither for nodes nor for edges")
    check.want(kind in TYPES, "a key has no type that Gephi knows")
    check.want(bool(name), "a key has no name")
    check.want(id.lower() not in FORBIDDEN | {k.lower() for k in keys}, "a key id stands twice, or is Gephi's own")
    check.want(len(key) == 0, "a key has a default")
    for special, kinds in SPECIAL.items():
        if special in (id, name):
            check.want(kind in kinds, f"{special} has the wrong type")
    keys[id] = (name, kind)


def values_of(check, keys, element):
    values = {}
    for data in element:
        name, kind = keys.get(data.get("key"), (None, None))
        check.want(name, "data without a key")
        text = "".join(data.itertext())
        check.want(text.strip(), "an empty value")
        check.value(text, kind)
        values[name] = text
    return values


def check_graphml(check, path):
    keys, is_directed = {}, True
    for event, e in ElementTree.iterparse(path, ("start", "end")):
        kind = local(e.tag)
        if event == "start":
            if kind == "graph":
                is_directed = e.get("edgedefault") == "directed"
                check.want(e.get("edgedefault") in ("directed", "undirected"), "no edgedefault")
            continue
        if kind == "key":
            read_key(check, keys, e)
        elif kind == "node":
            values = values_of(check, keys, e)
            check.node(e.get("id"))
            check.want(values.get("label"), "a node has no label")
            check.want(COLOUR.fullmatch(values.get("color", "")), "a colour is not #RRGGBB")
            check.look(*(values.get(name) for name in ("size", "x", "y")))
            e.clear()
        elif kind == "edge":
            values = values_of(check, keys, e)
            check.want(e.get("directed") is None, "an edge says itself whether it is directed")
            check.want(e.get("label"), "an edge has no type")
            check.weight(values.get("weight"))
            check.edge(e.get("id"), e.get("source"), e.get("target"), e.get("label"), is_directed)
            e.clear()


def days(check, element):
    """First and last day of a spell or a value; an open end is as far as can be."""
    ends = []
    for name, open_end in (("start", "0001-01-01"), ("end", "9999-12-31")):
        text = element.get(name, open_end)
        try:
            ends.append(datetime.date.fromisoformat(text))
        except ValueError:
            check.want(False, f"not a full date: {text!r}")
            return None
    check.want(ends[0] <= ends[1], "a spell ends before it starts")
    return ends


def check_spells(check, spells):
    last = None
    for spell in spells:
        span = days(check, spell)
        if span and last:
            check.want(span[0] > last[1], "spells overlap or are not in order")
        last = span or last


def check_values(check, columns, element):
    weights = []
    for value in element.iterfind(".//{*}attvalue"):
        kind = columns.get(value.get("for"))
        check.want(kind, "a value of no column")
        check.value(value.get("value"), kind)
        if value.get("for") == "weight":
            check.weight(value.get("value"))
            weights.append(value)
    check_spells(check, weights)
    return weights


def check_gexf(check, path):
    columns, is_directed = {}, True
    for event, e in ElementTree.iterparse(path, ("start", "end")):
        kind = local(e.tag)
        if event == "start":
            if kind == "gexf":
                check.want(e.get("version") in ("1.2", "1.3"), "a version that Gephi does not know")
            if kind == "graph":
                is_directed = e.get("defaultedgetype") == "directed"
                check.want((e.get("mode"), e.get("timeformat"), e.get("timezone")) == ("dynamic", "date", "UTC"),
                           "the graph is not dynamic with dates in UTC")
            continue
        if kind == "attribute":
            check.want(e.get("id") not in columns and e.get("type") in TYPES, "a column twice, or of an unknown type")
            columns[e.get("id")] = e.get("type")
        elif kind == "node":
            check.node(e.get("id"))
            check.want(e.get("label"), "a node has no label")
            check_values(check, columns, e)
            check_spells(check, e.iterfind(".//{*}spell"))
            size, place = e.find("{*}size"), e.find("{*}position")
            check.look(size.get("value"), place.get("x"), place.get("y"))
            e.clear()
        elif kind == "edge":
            check.want(e.get("type") is None, "the type of an edge contradicts the graph's")
            check.want(e.get("kind"), "an edge has no kind")
            check.want(check_values(check, columns, e), "an edge without a dynamic weight")
            check.weight(e.get("weight"))
            check_spells(check, e.iterfind(".//{*}spell"))
            check.edge(e.get("id"), e.get("source"), e.get("target"), e.get("kind"), is_directed)
            e.clear()


def main():
    nodes, edges, worst = int(sys.argv[1]), int(sys.argv[2]), 0
    for path in sys.argv[3:]:
        check = Check()
        with open(path, "rb") as file:
            check.want(file.readline().startswith(b'<?xml version="1.0" encoding="UTF-8"?>'), "no XML declaration")
        (check_gexf if path.endswith(".gexf") else check_graphml)(check, path)
        check.finish(nodes, edges)
        for fault, count in sorted(check.faults.items()):
            print(f"{path}: {fault} ({count} times)")
            worst = 1
    return worst


sys.exit(main())
