#ifndef GF_LEXICON_STORE_H
#define GF_LEXICON_STORE_H

#include "base/map.h"
#include "base/vec.h"
#include "lexicon/forms.h"
#include "lexicon/lexicon.h"

/* The tables behind gf_lexicon; private to this room. Lists that share a key are chained
   through `next` (newest first), GF_MAP_NONE ends them. */
typedef struct gf_word_entry {
    gf_view value;
    gf_word_class word_class;
    uint32_t next;
} gf_word_entry;

typedef struct gf_role_entry {
    uint32_t role;
    gf_gender gender;
    bool plural, genitive;
} gf_role_entry;

/*
 * The outlines (first byte, last byte, length) of the forms in one class of words, as a set of
 * bits. Nearly all questions whether a word is of a class are answered "no" here, without the
 * map.
 */
enum { GF_OUTLINES = 1024 };
typedef struct gf_outlines {
    uint64_t bits[GF_OUTLINES / 64];
} gf_outlines;

/* What `--check` keeps while the files are read (check.c). */
typedef struct gf_lexicon_checker gf_lexicon_checker;

struct gf_lexicon {
    gf_arena *arena;
    gf_lexicon_checker *checker; /* NULL unless the files are checked */
    gf_map words, names, roles, givens, origins, families, family_names;
    struct {
        gf_word_entry *at;
        size_t count, room;
    } word_entries;
    gf_form_index listed; /* forms of entities */
    gf_form_index hinted; /* forms of hints */
    struct {
        gf_known *at;
        size_t count, room;
    } known;
    struct {
        gf_hint *at;
        size_t count, room;
    } hints;
    gf_map parts; /* word -> where in names it stands, bits of gf_name_part */
    struct {
        gf_view *at;
        size_t count, room;
    } within; /* name of the container, by known */
    struct {
        gf_role *at;
        size_t count, room;
    } role;
    struct {
        gf_role_entry *at;
        size_t count, room;
    } role_entries;
    struct {
        gf_origin *at;
        size_t count, room;
    } origin;
    struct {
        gf_view *at;
        size_t count, room;
    } origin_names; /* entity of each origin */
    struct {
        gf_fact *at;
        size_t count, room;
    } facts;
    struct {
        gf_view *at;
        size_t count, room;
    } fact_ends;                        /* subject, object of each fact */
    uint32_t **facts_of, **facts_about; /* by known */
    size_t *facts_of_count, *facts_about_count;
    uint64_t digest; /* of all files, in order */
    gf_outlines outlines[GF_WORD_CLASS_COUNT];
    gf_map classes; /* name -> gf_word_class */
};

/* One line of a lexicon file. */
typedef struct gf_lexicon_line {
    const char *path;
    size_t number;
    gf_view column[8];
    size_t columns;
} gf_lexicon_line;

/* Does a person's family name alone mean the person? */
typedef enum gf_alone {
    GF_ALONE_UNIQUE, /* where no other person of the lexicon has it and it is no common word */
    GF_ALONE_ALWAYS,
    GF_ALONE_NEVER
} gf_alone;

/* Folds what spelling reforms and Swiss usage vary: ß -> ss, in place of the two bytes. The
   second form writes to @p to, and gives {NULL, 0} where @p size bytes do not hold it. */
gf_view gf_lexicon_fold(gf_arena *arena, gf_view form);
gf_view gf_lexicon_fold_to(char *to, size_t size, gf_view form);

/* Each adds one line; GF_ERR_SYNTAX with "path:line: what" where it is wrong. */
gf_status gf_lexicon_add_word(gf_context *context, gf_lexicon *lexicon,
                              const gf_lexicon_line *line);
gf_status gf_lexicon_add_entity(gf_context *context, gf_lexicon *lexicon,
                                const gf_lexicon_line *line);
gf_status gf_lexicon_add_hint(gf_context *context, gf_lexicon *lexicon,
                              const gf_lexicon_line *line);
gf_status gf_lexicon_add_origin(gf_context *context, gf_lexicon *lexicon,
                                const gf_lexicon_line *line);
gf_status gf_lexicon_add_fact(gf_context *context, gf_lexicon *lexicon,
                              const gf_lexicon_line *line);
gf_status gf_lexicon_add_role(gf_context *context, gf_lexicon *lexicon,
                              const gf_lexicon_line *line);
gf_status gf_lexicon_add_given(gf_context *context, gf_lexicon *lexicon,
                               const gf_lexicon_line *line);

gf_status gf_lexicon_add_family(gf_context *context, gf_lexicon *lexicon,
                                const gf_lexicon_line *line);

/* Remembers the last words of a person's names. */
gf_status gf_lexicon_put_family(gf_lexicon *l, uint32_t index, gf_alone alone);

/* Remembers the words of a name of several words. */
gf_status gf_lexicon_put_parts(gf_lexicon *lexicon, unsigned type, const gf_view *words,
                               size_t count);

/* Resolves names to entities once all files are read; dangling ones are left GF_NONE. */
gf_status gf_lexicon_link(gf_lexicon *lexicon);

/* gf_lexicon_load of one directory; every line is shown to @p checker, and a wrong line is told
   and left out. The lexicon must not outlive the checker. */
gf_status gf_lexicon_load_checked(gf_context *context, const char *directory,
                                  gf_lexicon_checker *checker, gf_lexicon **out);

gf_status gf_lexicon_fault(gf_context *context, const gf_lexicon_line *line, const char *what);

#endif
