#include "event/noun_sense.h"

#include "base/utf8.h"

#include <string.h>

/* The head of a compound decides: "Dreiergespräch" is a Gespräch, "Telefon-Gipfel" a Gipfel. */
static bool compound_value(const gf_lexicon *lexicon, gf_word_class k, gf_view form,
                           gf_view *value) {
    for (size_t at = 3; at + 4 <= form.len; at++) {
        if (((unsigned char)form.ptr[at] & 0xC0) == 0x80) continue;
        size_t next;
        const uint32_t code = gf_utf8_at(form, at, &next);
        char head[64];
        if (form.len - at + 4 > sizeof head) continue;
        /* a hyphen compound writes its head with a capital, a closed one without */
        const bool capital = gf_utf8_is_upper(code);
        if (capital != (form.ptr[at - 1] == '-')) continue;
        size_t len = 0;
        if (capital) {
            len = gf_utf8_put(code, head);
        } else if (code < 0x80) {
            head[len++] = (char)(code - 'a' + 'A');
        } else {
            continue;
        }
        memcpy(head + len, form.ptr + next, form.len - next);
        len += form.len - next;
        if (gf_lexicon_word(lexicon, k, (gf_view){head, len}, value)) return true;
    }
    return false;
}

/* The noun itself or its head. */
static bool noun_value(const gf_lexicon *lexicon, gf_word_class k, gf_view form,
                       gf_view *value) {
    return gf_lexicon_word(lexicon, k, form, value) || compound_value(lexicon, k, form, value);
}

/* The uses that the lexicon gives the noun, or what a compound ends with. */
static uint8_t read_source(const gf_lexicon *lexicon, gf_view lower) {
    static const char *const uses[] = {"words",    "unnamed",  "medium",
                                       "audience", "occasion", "news"};
    gf_view value = {0}, tail = lower;
    while (tail.len >= 5 || tail.len == lower.len) {
        if (gf_lexicon_word(lexicon, GF_WORD_SPEECH_SOURCE, tail, &value)) break;
        do { /* whole characters */
            tail = gf_view_slice(tail, 1, tail.len);
        } while (tail.len && ((unsigned char)tail.ptr[0] & 0xC0) == 0x80);
    }
    unsigned found = 0;
    for (unsigned i = 0; i < sizeof uses / sizeof *uses; i++) {
        if (gf_stage_has(value, uses[i])) found |= 1U << i;
    }
    return (uint8_t)found;
}

static gf_noun_sense read_sense(const gf_lexicon *lexicon, const gf_word_form *word) {
    gf_noun_sense sense = {.source = read_source(lexicon, word->lower)};
    gf_view party;
    sense.is_meeting = noun_value(lexicon, GF_WORD_MEETING_NOUN, word->form, &sense.meeting);
    sense.is_party = noun_value(lexicon, GF_WORD_PARTY_NOUN, word->form, &party);
    return sense;
}

gf_noun_sense gf_noun_sense_of(const gf_stage *stage, uint32_t t) {
    static const gf_noun_sense no_sense; /* of most nouns */
    const gf_token *k = gf_stage_token(stage, t);
    if (k->kind != GF_TOKEN_WORD || !(k->flags & GF_TOKEN_CAPITAL)) return no_sense;
    const void **note = &k->word->notes[GF_NOTE_NOUN];
    const gf_noun_sense *known = *note;
    if (known) return *known;
    const gf_noun_sense sense = read_sense(stage->scene->lexicon, k->word);
    if (!sense.is_meeting && !sense.is_party && !sense.source) {
        *note = &no_sense;
        return no_sense;
    }
    gf_noun_sense *kept =
        GF_NEW(gf_word_memory_arena(stage->scene->tokens->memory), gf_noun_sense);
    if (kept) *kept = sense;
    *note = kept;
    return sense;
}
