#ifndef GF_RECORD_CLAIM_NAMES_H
#define GF_RECORD_CLAIM_NAMES_H

/* The words that stand in a claims file for the values of an enumeration. */
typedef struct gf_claim_choice {
    const char *key;
    const char *(*name_of)(int value);
    int last; /* values run from 0 to here */
} gf_claim_choice;

extern const gf_claim_choice gf_claim_types, gf_claim_genders, gf_claim_precisions,
    gf_claim_parts, gf_claim_functions, gf_claim_bounds, gf_claim_statuses,
    gf_claim_meeting_statuses, gf_claim_modes, gf_claim_relations, gf_claim_date_sources,
    gf_claim_stances, gf_claim_statement_kinds, gf_claim_reference_kinds;

const char *gf_claim_type_name(int type);
const char *gf_claim_gender_name(int gender);
const char *gf_claim_bound_name(int bound);
const char *gf_claim_statement_kind_name(int is_outcome);

/* Three decimals: what a claims file keeps of a confidence. */
int gf_claim_thousandths(float confidence);

#endif
