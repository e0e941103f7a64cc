# Sourced by the scripts beside it: makes nasty.json, a network made by hand, and tells its numbers of $nodes and
# $edges. The names are what people and files can hold at worst.
long=$(printf '%010000d' 0 | sed s/0/ä/g)
cat >nasty.json <<END
{"format": "geflecht-network", "version": 1,
 "documents": [{"id": "a & b; <c>.txt", "path": "x", "source": "Blatt \"&\" <Co>", "url": "https://example.org/?a=1&b=\"'><script>",
                "date": null, "date_source": "none"}],
 "entities": [
  {"id": "person:1", "type": "person", "name": "<script>alert('1')</script> & \"x\" 'y'", "aliases": ["A & & B", "]]>"],
   "documents": ["a & b; <c>.txt"], "mentions": 1, "confidence": 1},
  {"id": "person:2", "type": "person", "name": "=HYPERLINK(\"http://x\")", "aliases": [], "documents": [], "mentions": 1, "confidence": 1},
  {"id": "person:3", "type": "person", "name": "\\u0001\\u001b[31m\\u0007 Steuer \\ufffe \\\\n\\\\G --> ?> %s", "aliases": [],
   "documents": [], "mentions": 1, "confidence": 1},
  {"id": "person:4", "type": "person", "name": "😀 مريم \\u202e פרץ 李", "aliases": [], "documents": [], "mentions": 1, "confidence": 1},
  {"id": "person:5", "type": "person", "name": "$long", "aliases": [], "documents": [], "mentions": 1, "confidence": 1},
  {"id": "organisation:6", "type": "organisation", "name": "@SUM(1+1)|cmd", "aliases": [], "documents": [], "mentions": 1, "confidence": 1}],
 "meetings": [
  {"id": "meeting:1", "label": "Am\\nRand, \\"Ort\\" & <b>", "status": "held", "mode": "in_person", "place": null, "places": [],
   "date": {"start": "2024-02-01", "end": "2024-02-29", "precision": "month", "edtf": "2024-02"},
   "participants": [{"entity": "person:1", "part": "attended"}, {"entity": "person:2", "part": "attended"},
                    {"entity": "person:3", "part": "attended"}, {"entity": "person:4", "part": "attended"},
                    {"entity": "person:5", "part": "attended"}, {"entity": "organisation:6", "part": "attended"}],
   "documents": ["a & b; <c>.txt"],
   "evidence": [{"document": "a & b; <c>.txt", "start": 3, "end": 9, "text": "Er | \\"sagte\\" & <i>"}]}],
 "edges": [
END
for n in 1 2 3 4 5; do
    printf '{"id": "e%d", "source": "person:%d", "target": "meeting:1", "type": "attended", "date": {"start": "2024-02-01", "end": "2024-02-29", "precision": "month", "edtf": "2024-02"}, "weight": 1, "confidence": 0.9, "evidence": [{"document": "a & b; <c>.txt", "start": 3, "end": 9, "text": "Er | & <i>"}]},\n' $n $n >>nasty.json
done
cat >>nasty.json <<'END'
 {"id": "e6", "source": "person:1", "target": "organisation:6", "type": "role", "role": "Chef & \"Co\"", "date": null, "weight": 1, "confidence": 1, "evidence": []},
 {"id": "e7", "source": "person:1", "target": "organisation:6", "type": "role", "role": "Rat", "date": {"start": "2020-01-01", "end": null, "precision": "bound", "edtf": "2020-01-01/.."}, "weight": 2, "confidence": 1, "evidence": []}],
 "claims": [], "merges": [], "rejected": []}
END
nodes=7 edges=7
