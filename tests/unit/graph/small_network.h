#ifndef GF_TESTS_SMALL_NETWORK_H
#define GF_TESTS_SMALL_NETWORK_H

/* A network for tests, as network.json: Merkel and Macron met in Paris in March 2018, Macron
   and May will meet in London in July, an undated call joins Merkel and Erdoğan. */
static const char small_network[] = "{\"format\":\"geflecht-network\",\"version\":1,"
                                    "\"documents\":[{\"id\":\"a.txt\",\"path\":\"t/"
                                    "a.txt\",\"date\":null,\"date_source\":\"none\"}],"
                                    "\"entities\":["
#define PERSON(id, name, alias)                                      \
    "{\"id\":\"person:" id "\",\"type\":\"person\",\"name\":\"" name \
    "\",\"aliases\":[\"" alias                                       \
    "\"],\"documents\":[\"a.txt\"],\"mentions\":2,\"confidence\":0.9}"
    PERSON("angela-merkel", "Angela Merkel", "Merkel") "," PERSON(
        "emmanuel-macron", "Emmanuel Macron",
        "Macron") "," PERSON("erdogan", "Recep Tayyip Erdoğan",
                             "Erdoğans") "," PERSON("theresa-may", "Theresa May",
                                                    "May") ","
                                                           "{\"id\":\"place:frankreich\","
                                                           "\"type\":\"place\",\"name\":"
                                                           "\"Frankreich\",\"aliases\":[],"
                                                           "\"documents\":[\"a.txt\"],"
                                                           "\"mentions\":1,\"confidence\":0.9},"
                                                           "{\"id\":\"place:paris\",\"type\":"
                                                           "\"place\",\"name\":\"Paris\","
                                                           "\"aliases\":[],"
                                                           "\"documents\":[\"a.txt\"],"
                                                           "\"mentions\":1,\"confidence\":0.9}]"
                                                           ","
                                                           "\"meetings\":["
#define MEETING(id, status, date, place, who1, who2, part)                              \
    "{\"id\":\"" id "\",\"label\":\"" id "\",\"status\":\"" status                      \
    "\",\"mode\":\"in_person\",\"date\":" date ",\"place\":" place                      \
    ",\"places\":[],\"participants\":[{\"entity\":\"person:" who1 "\",\"part\":\"" part \
    "\"},{\"entity\":\"person:" who2 "\",\"part\":\"" part                              \
    "\"}],\"documents\":[\"a.txt\"],\"evidence\":[]}"
#define DAY(day) \
    "{\"start\":\"" day "\",\"end\":\"" day "\",\"precision\":\"day\",\"edtf\":\"" day "\"}"
    MEETING("meeting:2018-03-14:paris", "held", DAY("2018-03-14"), "\"place:paris\"",
            "angela-merkel", "emmanuel-macron",
            "attended") "," MEETING("meeting:2018-07-02:london", "planned", DAY("2018-07-02"),
                                    "null", "emmanuel-macron", "theresa-may",
                                    "expected") "," MEETING("meeting:none:call", "held", "null",
                                                            "null", "angela-merkel", "erdogan",
                                                            "attended") "],\"edges\":["
#define EDGE(id, from, to, type)                                                        \
    "{\"id\":\"" id "\",\"source\":\"" from "\",\"target\":\"" to "\",\"type\":\"" type \
    "\",\"date\":null,\"weight\":1,\"confidence\":0.9,\"evidence\":[]}"
    EDGE("e1", "person:angela-merkel", "meeting:2018-03-14:paris", "attended") "," EDGE("e2", "person:angela-merkel", "meeting:none:call", "attended") "," EDGE(
        "e3", "person:emmanuel-macron", "meeting:2018-03-14:paris",
        "attended") "," EDGE("e4", "person:emmanuel-macron", "meeting:2018-07-02:london",
                             "expected") "," EDGE("e5", "person:emmanuel-macron",
                                                  "place:frankreich",
                                                  "role") "," EDGE("e6", "person:erdogan",
                                                                   "meeting:none:call",
                                                                   "attended") "," EDGE("e7",
                                                                                        "person"
                                                                                        ":there"
                                                                                        "sa-"
                                                                                        "may",
                                                                                        "meetin"
                                                                                        "g:"
                                                                                        "2018-"
                                                                                        "07-02:"
                                                                                        "londo"
                                                                                        "n",
                                                                                        "expect"
                                                                                        "ed") "," EDGE("e8",
                                                                                                       "place:paris",
                                                                                                       "place:frankreich",
                                                                                                       "located_in") "," EDGE("e9",
                                                                                                                              "meeting:2018-03-14:paris",
                                                                                                                              "place:paris",
                                                                                                                              "held_at") "],\"claims\":[],\"merges\":[],\"rejected\":[]}";

#endif
