#include "event/event.h"

const char *gf_meeting_status_name(gf_meeting_status status) {
    static const char *const names[] = {"held",      "planned",     "postponed",
                                        "cancelled", "conditional", "denied"};
    return names[status];
}

const char *gf_mode_name(gf_mode mode) {
    static const char *const names[] = {"unknown", "in_person", "phone", "video"};
    return names[mode];
}

const char *gf_part_name(gf_part part) {
    static const char *const names[] = {"attended", "expected", "absent"};
    return names[part];
}

const char *gf_function_name(gf_function function) {
    static const char *const names[] = {"", "host", "guest", "chair", "mediator"};
    return names[function];
}

const char *gf_stance_name(gf_stance stance) {
    static const char *const names[] = {"",          "reported",  "hedged",
                                        "distanced", "confirmed", "denied"};
    return names[stance];
}

const char *gf_relation_type_name(gf_relation_type type) {
    static const char *const names[] = {"role", "kinship", "part_of", "located_in"};
    return names[type];
}

const char *gf_reference_kind_name(gf_reference_kind kind) {
    static const char *const names[] = {"set", "team", "ambiguous", "damaged"};
    return names[kind];
}
