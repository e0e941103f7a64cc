#ifndef GF_LEXICON_FORMS_H
#define GF_LEXICON_FORMS_H

#include "base/fail.h"
#include "base/map.h"
#include "lexicon/entry.h"

/*
 * Names by form. Held are names as listed and with other endings of their adjectives; genitives
 * ("Kremls", "Weißen Hauses") are not: whoever asks for one asks for what it is of.
 */

typedef struct gf_form_entry {
    uint32_t known;
    uint32_t next; /* of the same form, GF_MAP_NONE ends them */
    bool inflected;
} gf_form_entry;

/* The longest name of several words that begins with a word says how far to look. */
typedef struct gf_form_index {
    gf_map forms, first_words;
    struct {
        gf_form_entry *at;
        size_t count, room;
    } entries;
} gf_form_index;

/* Longer names are refused by whoever reads them: forms are made in buffers of their own. */
enum { GF_NAME_BYTES_MAX = 255, GF_NAME_WORDS_MAX = 12 };

typedef struct gf_name_words {
    gf_view at[GF_NAME_WORDS_MAX];
    size_t count;
} gf_name_words;

/* The words between the blanks of @p name. */
void gf_name_split(gf_view name, gf_name_words *out);

/* Puts the name of entity or hint @p number, which has at least one word. GF_ERR_NOMEM. */
gf_status gf_forms_put(gf_arena *arena, gf_form_index *index, uint32_t number,
                       const gf_name_words *name);

/* The same with the other endings of its adjectives: "Weißes Haus" -> "Weißen Haus". */
gf_status gf_forms_put_inflected(gf_arena *arena, gf_form_index *index, uint32_t number,
                                 const gf_name_words *name);

/* The longest form that at[0] and the words behind it are. O(longest name). */
gf_known_match gf_forms_find(const gf_form_index *index, const gf_view *at, size_t count);

/* Marks of the words that go on forms of several words that begin with @p word; 0: there are
   none. O(1). */
uint32_t gf_forms_seconds(const gf_form_index *index, gf_view word);

/* Can a form with these marks go on with @p word? Where not, none does. O(1). */
bool gf_forms_go_on(uint32_t seconds, gf_view word);

/* Can a form begin with @p word? O(1). */
bool gf_forms_begin(const gf_form_index *index, gf_view word);

#endif
