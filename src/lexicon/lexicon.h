#ifndef GF_LEXICON_LEXICON_H
#define GF_LEXICON_LEXICON_H

#include "base/day.h"
#include "base/fail.h"
#include "lexicon/entry.h"

#include <stdio.h>

/*
 * Language and world knowledge, read from the TSV files of corpus/lexicon.
 * The first line of a file names its table and columns ("#table entity ...");
 * docs/FORMATS.md describes them. Everything returned is lent and lives as long
 * as the lexicon; a loaded lexicon is never changed, so threads may share it.
 */
typedef struct gf_lexicon gf_lexicon;

/*
 * Reads every *.tsv of @p directory in sorted order, then @p extra files.
 * GF_ERR_IO or GF_ERR_SYNTAX with "file:line: what" in the context. O(bytes).
 */
gf_status gf_lexicon_load(gf_context *context, const char *directory, const char *const *extra,
                          size_t extra_count, gf_lexicon **out);
void gf_lexicon_free(gf_lexicon *lexicon);

/* Of the bytes of all files that were read, in their order: another lexicon, another number. */
uint64_t gf_lexicon_digest(const gf_lexicon *lexicon);

/* Is @p form (as written; callers try lower case themselves) in @p word_class? *value (may be
   NULL) receives the value column. O(1). */
bool gf_lexicon_word(const gf_lexicon *lexicon, gf_word_class word_class, gf_view form,
                     gf_view *value);

typedef struct gf_word_reading {
    gf_word_class word_class;
    gf_view value;
} gf_word_reading;

/* What the classes say about @p form, to be asked as often as needed after one look-up; GF_NONE
   where it is in none. */
uint32_t gf_lexicon_entry(const gf_lexicon *lexicon, gf_view form);

/* The classes that one form is in, as bits. */
typedef struct gf_class_set {
    uint64_t bits[(GF_WORD_CLASS_COUNT + 63) / 64];
} gf_class_set;

static inline bool gf_class_set_has(const gf_class_set *set, gf_word_class word_class) {
    return set->bits[word_class / 64] >> word_class % 64 & 1;
}

/* Those of the form that @p entry is of. */
gf_class_set gf_lexicon_classes(const gf_lexicon *lexicon, uint32_t entry);

/* gf_lexicon_word() of the form that @p entry is of. */
bool gf_lexicon_entry_is(const gf_lexicon *lexicon, uint32_t entry, gf_word_class word_class,
                         gf_view *value);

/* All classes that the form of @p entry is in, at most @p room of them; returns how many. */
size_t gf_lexicon_readings(const gf_lexicon *lexicon, uint32_t entry, gf_word_reading *to,
                           size_t room);

uint32_t gf_lexicon_known_count(const gf_lexicon *lexicon);
const gf_known *gf_lexicon_known(const gf_lexicon *lexicon, uint32_t known);

/* The kind of entity @p known ("party"); empty if it is GF_NONE. */
gf_view gf_lexicon_kind(const gf_lexicon *lexicon, uint32_t known);

/* The entity whose canonical name is @p name, or GF_NONE. */
uint32_t gf_lexicon_find(const gf_lexicon *lexicon, gf_entity_type type, gf_view name);

/* Longest match at at[0], the next words behind; inflected forms are found, too. O(longest
 * name). */
gf_known_match gf_lexicon_match(const gf_lexicon *lexicon, const gf_view *at, size_t count);

/* The longest hint that begins at at[0], inflected or not, and how many words it has *taken;
   NULL: none. O(longest name). */
const gf_hint *gf_lexicon_hint(const gf_lexicon *lexicon, const gf_view *at, size_t count,
                               uint32_t *taken);

/* The names that may begin with one word. Most are the word alone: whoever remembers this needs
   to ask for longer ones only where the next word may go on. */
typedef struct gf_name_start {
    gf_known_match alone; /* gf_lexicon_match() of the word alone */
    const gf_hint *hint;  /* gf_lexicon_hint() of it, or NULL */
    uint32_t seconds;     /* marks of second words, of entities and hints; 0: there are none */
} gf_name_start;

/* O(1). */
gf_name_start gf_lexicon_name_start(const gf_lexicon *lexicon, gf_view word);

/* Can a match or a hint begin with the word? Where not, neither needs to be asked for. */
static inline bool gf_name_begins(const gf_name_start *start) {
    return start->alone.known != GF_NONE || start->hint || start->seconds;
}

/* May a name with these marks go on with @p next? Where not, none does. O(1). */
bool gf_lexicon_goes_on(uint32_t seconds, gf_view next);

/* Bits of the places that @p word has in the names of organisations and places, be they
   entities or hints ("Borussia": first word of an organisation's name); 0: in none. O(1). */
unsigned gf_lexicon_parts(const gf_lexicon *lexicon, gf_view word);

/* The known person that @p family alone means ("Putin"), or GF_NONE: nobody has it, several do,
   it is a common word, or nobody would be meant by it. O(1). */
uint32_t gf_lexicon_family(const gf_lexicon *lexicon, gf_view family);

/* All facts with @p known as subject / as object, in file order. */
const uint32_t *gf_lexicon_facts_of(const gf_lexicon *lexicon, uint32_t known, size_t *count);
const uint32_t *gf_lexicon_facts_about(const gf_lexicon *lexicon, uint32_t known,
                                       size_t *count);
const gf_fact *gf_lexicon_fact(const gf_lexicon *lexicon, uint32_t fact);

/* May the fact have held on some day of @p first to @p last (either GF_DAY_NONE: open)? False
   only where its own dates exclude that. O(1). */
bool gf_fact_may_hold(const gf_fact *fact, gf_day first, gf_day last);

/* Do others hold the same office at the same time (members of a government, commissioners,
   envoys)? Then the office alone does not tell which one is meant. O(facts of the object). */
bool gf_lexicon_shares_office(const gf_lexicon *lexicon, const gf_fact *fact);

/* Role nouns: inflected forms, plurals, feminine forms, and as the head of a compound
   ("Kreml-Berater", "Außenminister", "Bundesaußenministerin", "Vizechef"). O(length). */
gf_role_match gf_lexicon_role(const gf_lexicon *lexicon, gf_view form);

/* Country adjective, demonym or compound prefix. */
gf_origin gf_lexicon_origin(const gf_lexicon *lexicon, gf_view form);

/* Is @p form a given name? *gender (may be NULL) is set if so. */
bool gf_lexicon_given(const gf_lexicon *lexicon, gf_view form, gf_gender *gender);

/* Is @p form a family name as written ("Müller", not "Müllers")? *word (may be NULL) is set if
   so: true for names that are ordinary words, too (Koch, Kaiser), which need other evidence.
   O(1). */
bool gf_lexicon_family_name(const gf_lexicon *lexicon, gf_view form, bool *word);

/* "--check": every fault of form, date, duplicate and dangling reference to @p sink, one per
   line as "file:line: what", then how many entries there are. GF_ERR_SYNTAX if there was any
   fault. O(bytes). */
gf_status gf_lexicon_check(gf_context *context, const char *directory, FILE *sink);

#endif
