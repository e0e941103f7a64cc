#include "record/claim_names.h"

#include "event/event.h"

const char *gf_claim_type_name(int type) {
    static const char *const names[] = {"person", "organisation", "place"};
    return names[type];
}

const char *gf_claim_gender_name(int gender) {
    static const char *const names[] = {"unknown", "male", "female"};
    return names[gender];
}

const char *gf_claim_bound_name(int bound) {
    static const char *const names[] = {"exact", "about", "more_than", "less_than", "almost"};
    return names[bound];
}

const char *gf_claim_statement_kind_name(int is_outcome) {
    return is_outcome ? "outcome" : "statement";
}

int gf_claim_thousandths(float confidence) { return (int)((double)confidence * 1000 + 0.5); }

static const char *precision(int value) { return gf_precision_name((gf_precision)value); }
static const char *part(int value) { return gf_part_name((gf_part)value); }
static const char *function(int value) { return gf_function_name((gf_function)value); }
static const char *mode(int value) { return gf_mode_name((gf_mode)value); }
static const char *source(int value) { return gf_date_source_name((gf_date_source)value); }

static const char *reference_kind(int value) {
    return gf_reference_kind_name((gf_reference_kind)value);
}

static const char *stance(int value) { return gf_stance_name((gf_stance)value); }

static const char *status(int value) {
    return gf_meeting_status_name((gf_meeting_status)value);
}

static const char *relation(int value) {
    return gf_relation_type_name((gf_relation_type)value);
}

const gf_claim_choice gf_claim_types = {"type", gf_claim_type_name, GF_PLACE};
const gf_claim_choice gf_claim_genders = {"gender", gf_claim_gender_name, GF_FEMALE};
const gf_claim_choice gf_claim_precisions = {"precision", precision, GF_PRECISION_BOUND};
const gf_claim_choice gf_claim_parts = {"part", part, GF_ABSENT};
const gf_claim_choice gf_claim_functions = {"function", function, GF_MEDIATOR};
const gf_claim_choice gf_claim_bounds = {"bound", gf_claim_bound_name, GF_ALMOST};
const gf_claim_choice gf_claim_statuses = {"status", status, GF_DENIED};
const gf_claim_choice gf_claim_meeting_statuses = {"status", status, GF_CANCELLED};
const gf_claim_choice gf_claim_modes = {"mode", mode, GF_MODE_VIDEO};
const gf_claim_choice gf_claim_relations = {"type", relation, GF_LOCATED_IN};
const gf_claim_choice gf_claim_date_sources = {"source", source, GF_DATE_UNKNOWN};
const gf_claim_choice gf_claim_stances = {"stance", stance, GF_STANCE_DENIED};
const gf_claim_choice gf_claim_reference_kinds = {"kind", reference_kind, GF_REFER_DAMAGED};
const gf_claim_choice gf_claim_statement_kinds = {"kind", gf_claim_statement_kind_name, 1};
