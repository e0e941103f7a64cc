#include "text/language.h"

#include "text/lines.h"

#include <string.h>

/* Frequent function words that only one of the languages has. Identification needs them before
   any lexicon is loaded, and they never change. */
static const char german[] =
    " der die das und ist nicht den von mit dem des ein eine einen einem einer auf für als "
    "auch sich "
    "im zu hat wird wurde werden haben nach bei aus am vom zum zur über wie noch nur oder aber "
    "dass wenn sei sind war waren um durch vor er sie es ihr sein ihre seine keine ";
static const char foreign[] =
    " the and of to is at with for that was has are by from this his her they us meets on "
    "le la les et est dans pour qui une avec sur aux "
    "il che di per con del della el los las y por una het een van niet zijn ";

static bool is_in(const char *list, const char *word, size_t len) {
    enum { LONGEST = 6 }; /* "werden" */
    char key[LONGEST + 3];
    if (len > LONGEST) return false;
    key[0] = ' ';
    memcpy(key + 1, word, len);
    key[len + 1] = ' ';
    key[len + 2] = '\0';
    return strstr(list, key) != NULL;
}

/* How many words are frequent function words. */
typedef struct score {
    size_t words, german, foreign;
} score;

/* In lower case; 0 if the byte is of no letter. Of letters beyond ASCII the bytes stay. */
static char letter(unsigned char c) {
    if (c >= 'A' && c <= 'Z') return (char)(c + 32);
    return (c >= 'a' && c <= 'z') || c >= 0x80 ? (char)c : '\0';
}

static void add_word(score *s, const char *word, size_t len) {
    s->words++;
    s->german += is_in(german, word, len);
    s->foreign += is_in(foreign, word, len);
}

/* Stops at a German word if only texts without any are asked for. */
static score count(gf_view text, bool stops_at_german) {
    score found = {0};
    char word[32];
    size_t len = 0;
    for (size_t i = 0; i <= text.len; i++) {
        const char c = i < text.len ? letter((unsigned char)text.ptr[i]) : '\0';
        if (c) {
            if (len < sizeof word) word[len] = c;
            len++;
            continue;
        }
        if (len && len < sizeof word) add_word(&found, word, len);
        if (stops_at_german && found.german) break;
        len = 0;
    }
    return found;
}

bool gf_language_is_foreign(gf_view line) {
    const score s = count(line, true);
    return s.words >= 6 && s.foreign >= 2 && s.german == 0;
}

bool gf_text_is_german(gf_view text) {
    const score s = count(text, false);
    if (s.words < 8) return true;
    return s.german > s.foreign || s.german * 8 >= s.words;
}
