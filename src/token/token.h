#ifndef GF_TOKEN_TOKEN_H
#define GF_TOKEN_TOKEN_H

#include "base/arena.h"
#include "base/span.h"
#include "geflecht/status.h"
#include "lexicon/lexicon.h"
#include "text/document.h"
#include "token/word_memory.h"

typedef enum gf_token_kind {
    GF_TOKEN_WORD,    /* letters, with inner - ' . & / digits ("G7", "S-400", "U.S.") */
    GF_TOKEN_NUMBER,  /* 3  1.204  10,5  2026 */
    GF_TOKEN_ORDINAL, /* "22." where the dot is part of the number */
    GF_TOKEN_DATE,    /* 3.5.2024  2024-05-03  23. 06. 2016 is three tokens */
    GF_TOKEN_CLOCK,   /* 18:30  18.30 before "Uhr" */
    GF_TOKEN_OPEN,    /* opening quotation mark of any kind */
    GF_TOKEN_CLOSE,   /* closing quotation mark */
    GF_TOKEN_PUNCT
} gf_token_kind;

enum {
    GF_TOKEN_CAPITAL = 1,  /* begins with an upper case letter */
    GF_TOKEN_ALL_CAPS = 2, /* at least two letters, all upper case */
    GF_TOKEN_HYPHEN = 4,   /* has an inner hyphen: "US-Präsident" */
    GF_TOKEN_FIRST = 8,    /* first word of its sentence (quotation marks aside) */
    GF_TOKEN_QUOTED = 16,  /* between quotation marks */
    GF_TOKEN_SPACE_BEFORE = 32,
    GF_TOKEN_DOT = 64,       /* the token includes its dot: "Dr.", "22." (ordinal) */
    GF_TOKEN_BRACKETED = 128 /* between ( ) or [ ] */
};

/* A word keeps its inner hyphens, apostrophes and abbreviation dots; "22." before a month or
   noun is one ORDINAL token. */
typedef struct gf_token {
    gf_span span;
    gf_view form;  /* NFC, as written */
    gf_view lower; /* lower case of form */
    gf_token_kind kind;
    uint32_t flags;
    uint32_t sentence;
    gf_word_form *word; /* what follows from the form alone */
} gf_token;

typedef struct gf_tokens {
    gf_token *at;
    size_t count, room;
    gf_word_memory *memory; /* of the words */
} gf_tokens;

typedef struct gf_sentence {
    gf_range tokens;
    gf_span span;      /* bytes, for evidence: first to last character, trimmed */
    gf_line_kind kind; /* of the line it stands in */
    uint32_t paragraph;
} gf_sentence;

typedef struct gf_sentences {
    gf_sentence *at;
    size_t count, room;
} gf_sentences;

/* Tokens of all lines but BOILERPLATE; sentences never cross a line of another kind. @p memory:
   word forms of documents before, or NULL; the tokens are lent from it. */
gf_status gf_tokenize(gf_arena *arena, const gf_lexicon *lexicon, gf_word_memory *memory,
                      gf_view text, const gf_lines *lines, gf_tokens *tokens,
                      gf_sentences *sentences);

/* gf_lexicon_word() of the token as written, and in lower case; nothing is looked up. */
static inline bool gf_token_form_is(const gf_lexicon *l, const gf_token *token,
                                    gf_word_class word_class, gf_view *value) {
    return gf_class_set_has(&token->word->form_classes, word_class) &&
           (!value || gf_lexicon_entry_is(l, token->word->form_entry, word_class, value));
}
static inline bool gf_token_lower_is(const gf_lexicon *l, const gf_token *token,
                                     gf_word_class word_class, gf_view *value) {
    return gf_class_set_has(&token->word->lower_classes, word_class) &&
           (!value || gf_lexicon_entry_is(l, token->word->lower_entry, word_class, value));
}

#endif
