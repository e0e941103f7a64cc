#ifndef GF_EVENT_NOUN_SENSE_H
#define GF_EVENT_NOUN_SENSE_H

#include "event/stage.h"

/* Uses of a noun that says where a report is from, in the lexicon's class "speech_source". */
enum {
    GF_SOURCE_WORDS = 1,     /* "Angaben", "Mitteilung" */
    GF_SOURCE_UNNAMED = 2,   /* "Kreise", "ein Teilnehmer" */
    GF_SOURCE_MEDIUM = 4,    /* "Zeitung", "Sender" */
    GF_SOURCE_AUDIENCE = 8,  /* "Journalisten" */
    GF_SOURCE_OCCASION = 16, /* "Pressekonferenz" */
    GF_SOURCE_NEWS = 32
};

/* What a noun, or the head of a compound, stands for: it follows from the form alone. */
typedef struct gf_noun_sense {
    gf_view meeting; /* value in class "meeting_noun" */
    bool is_meeting, is_party;
    uint8_t source; /* uses, as bits */
} gf_noun_sense;

/* Of token @p t; nothing unless it is a word with a capital. Expected O(1): kept with the word
   form. */
gf_noun_sense gf_noun_sense_of(const gf_stage *stage, uint32_t t);

#endif
