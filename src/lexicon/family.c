#include "lexicon/store.h"

#include "base/try.h"

/*
 * Two kinds of knowledge about family names: which known person a family name alone means
 * (from the persons of table "entity"), and which words are family names at all (table
 * "family"), with the mark of those that are ordinary words, too.
 */
enum {
    SURE = 1 << 30, /* the person's line says "yes": others do not count */
    FAMILY_NAME = 0,
    FAMILY_WORD /* values of the table's map */
};

/* Nobody: two have it, or none is meant by it. */
static const uint32_t shared_name = GF_MAP_NONE - 1;

gf_status gf_lexicon_add_family(gf_context *context, gf_lexicon *l,
                                const gf_lexicon_line *line) {
    const gf_view kind = line->column[1];
    const bool word = gf_view_equal(kind, GF_VIEW("word"));
    if (!line->column[0].len || line->columns > 2 || (kind.len && !word))
        return gf_lexicon_fault(context, line, "expected name, and \"word\" or nothing");
    return gf_map_put(l->arena, &l->family_names, line->column[0],
                      word ? FAMILY_WORD : FAMILY_NAME)
               ? GF_OK
               : GF_ERR_NOMEM;
}

bool gf_lexicon_family_name(const gf_lexicon *l, gf_view form, bool *word) {
    const uint32_t value = l && form.len ? gf_map_get(&l->family_names, form) : GF_MAP_NONE;
    if (value == GF_MAP_NONE) return false;
    if (word) *word = value == FAMILY_WORD;
    return true;
}

static uint32_t with_person(uint32_t before, uint32_t index, gf_alone alone) {
    const bool sure = before < shared_name && (before & SURE);
    if (alone == GF_ALONE_ALWAYS) {
        return sure && before != (index | SURE) ? shared_name : index | SURE;
    }
    if (sure) return before;
    const bool first = before == GF_MAP_NONE || before == index;
    return alone == GF_ALONE_UNIQUE && first ? index : shared_name;
}

static gf_view last_word(gf_view name) {
    size_t begin = name.len;
    while (begin && name.ptr[begin - 1] != ' ')
        begin--;
    return begin ? gf_view_slice(name, begin, name.len) : (gf_view){0};
}

gf_status gf_lexicon_put_family(gf_lexicon *l, uint32_t index, gf_alone alone) {
    const gf_known *k = &l->known.at[index];
    for (uint32_t i = 0; k->type == GF_PERSON && i < k->form_count; i++) {
        const gf_view family = last_word(k->forms[i]);
        if (!family.len) continue;
        const gf_map_place at = gf_map_at(l->arena, &l->families, family);
        if (!at.value) return GF_ERR_NOMEM;
        *at.value = with_person(*at.value, index, alone);
    }
    return GF_OK;
}

uint32_t gf_lexicon_family(const gf_lexicon *l, gf_view family) {
    const uint32_t person = l && family.len ? gf_map_get(&l->families, family) : GF_MAP_NONE;
    bool word = false;
    if (person >= shared_name) return GF_NONE;
    if (person & SURE) return person & ~(uint32_t)SURE;
    return gf_lexicon_family_name(l, family, &word) && word ? GF_NONE : person;
}
