# corpus/schema/graphml.xsd says what GraphML is: each part of it is taken, each fault refused.
. "$SOURCE/tests/cli/expect.sh"
schema=$SOURCE/corpus/schema

# document INNER: the file one.graphml.
document() {
    cat >one.graphml <<END
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xlink="http://www.w3.org/1999/xlink">$1</graphml>
END
}

taken() { # INNER [SCHEMA]
    document "$1"
    xmllint --noout --schema "$schema/${2:-graphml.xsd}" one.graphml >stdout 2>&1 || { fail "refused: $1"; head -3 stdout; }
}

refused() { # INNER [SCHEMA]
    document "$1"
    xmllint --noout --schema "$schema/${2:-graphml.xsd}" one.graphml >stdout 2>&1 && fail "taken: $1"
    grep -q "fails to validate" stdout || { fail "no verdict: $1"; head -3 stdout; }
}

graph() { echo "<graph id=\"G\" edgedefault=\"directed\">$1</graph>"; }
ab='<node id="a"/><node id="b"/>'
key='<key id="k" for="node" attr.name="k" attr.type="int"/>'

taken ''
taken "$(graph '')"
taken '<desc>Text</desc><graph edgedefault="undirected"/>'
taken '<graph id="G" edgedefault="directed"/><graph id="H" edgedefault="undirected"/>'
refused '<graph id="G" edgedefault="directed"/><graph id="G" edgedefault="undirected"/>'
refused '<graph id="G"/>'
refused '<graph id="G" edgedefault="both"/>'
refused '<graph id="a b" edgedefault="directed"/>'
refused '<vertex id="a"/>'
refused "$(graph '')$key" # keys come first

for owner in all graphml graph node edge hyperedge port endpoint; do taken "<key id=\"k\" for=\"$owner\"/>"; done
for type in boolean int long float double string; do
    taken "<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"$type\"/>"
done
taken '<key id="k"><desc>Text</desc><default>1 &lt; 2</default></key>'
refused '<key for="node"/>'
refused '<key id="k" for="vertex"/>'
refused '<key id="k" attr.name="n" attr.type="integer"/>'
refused '<key id="k" attr.name="with blank"/>'
refused "$key$key"

taken "$key$(graph '<node id="a"><data key="k">5</data></node>')"
taken "$key$(graph '<node id="a"><desc>Text</desc><data key="k" id="d">5</data><port name="p"><port name="q"/></port></node>')"
refused "$(graph '<node id="a"><data key="k">5</data></node>')" # nobody declared it
refused "$key$(graph '<node id="a"><data>5</data></node>')"
refused "$(graph '<node/>')"
refused "$(graph '<node id="a"/><node id="a"/>')"
refused "$(graph '<node id="a"><port/></node>')"
refused "$(graph '<node id="a"><port name="p"/><port name="p"/></node>')"
taken "$(graph '<node id="a"><locator xlink:href="other.graphml"/></node>')"
refused "$(graph '<node id="a"><locator/></node>')"

taken "$(graph "$ab<edge source=\"a\" target=\"b\"/><edge id=\"e\" source=\"a\" target=\"b\" directed=\"false\"/>")"
taken "$(graph "$ab<edge source=\"a\" target=\"b\" sourceport=\"p\" targetport=\"q\"><desc>Text</desc></edge>")"
refused "$(graph "$ab<edge source=\"a\"/>")"
refused "$(graph "$ab<edge source=\"a\" target=\"c\"/>")"
refused "$(graph "$ab<edge source=\"c\" target=\"a\"/>")"
refused "$(graph "$ab<edge source=\"a\" target=\"b\" directed=\"yes\"/>")"
refused "$(graph "$ab<edge id=\"e\" source=\"a\" target=\"b\"/><edge id=\"e\" source=\"b\" target=\"a\"/>")"
refused "$(graph "$ab<edge source=\"a\" target=\"b\" weight=\"2\"/>")"

taken "$(graph "$ab<hyperedge id=\"h\"><endpoint node=\"a\" type=\"in\"/><endpoint node=\"b\" port=\"p\"/></hyperedge>")"
refused "$(graph "$ab<hyperedge><endpoint node=\"c\"/></hyperedge>")"
refused "$(graph "$ab<hyperedge><endpoint node=\"a\" type=\"left\"/></hyperedge>")"

inner='<node id="a"><graph id="I" edgedefault="directed"><node id="a::1"/></graph></node><node id="b"/>'
taken "$(graph "$inner<edge source=\"a::1\" target=\"b\"/>")"
refused "$(graph '<node id="a"><graph id="I" edgedefault="directed"><node id="c"/><edge source="c" target="b"/></graph></node><node id="b"/>')"
taken '<graph edgedefault="directed" parse.nodes="2" parse.order="nodesfirst" parse.nodeids="free"><node id="a" parse.indegree="0"/></graph>'
refused '<graph edgedefault="directed" parse.nodes="-2"/>'
refused '<graph edgedefault="directed" parse.order="random"/>'

# The extension adds the label of edges, and nothing else.
labelled='<edge id="e" source="a" target="b" label="role: Chef"/>'
taken "$(graph "$ab$labelled")" geflecht-graphml.xsd
refused "$(graph "$ab$labelled")"
refused "$(graph "$ab<edge source=\"a\" target=\"b\"/>")" geflecht-graphml.xsd
refused "$(graph '<node id="a" label="A"/>')" geflecht-graphml.xsd
finish
