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
    char key[16];
    if (len + 2 >= sizeof key) return false;
    key[0] = ' ';
    memcpy(key + 1, word, len);
    key[len + 1] = ' ';
    key[len + 2] = '\0';
    return strstr(list, key) != NULL;
}

gf_language_score gf_language_count(gf_view text) {
    gf_language_score score = {0};
    char word[32];
    size_t len = 0;
    for (size_t i = 0; i <= text.len; i++) {
        const unsigned char c = i < text.len ? (unsigned char)text.ptr[i] : ' ';
        const bool upper = c >= 'A' && c <= 'Z', lower = (c >= 'a' && c <= 'z') || c >= 0x80;
        if (upper || lower) {
            if (len < sizeof word) word[len] = (char)(upper ? c + 32 : c);
            len++;
            continue;
        }
        if (len && len < sizeof word) {
            score.words++;
            score.german += is_in(german, word, len);
            score.foreign += is_in(foreign, word, len);
        }
        len = 0;
    }
    return score;
}

bool gf_text_is_german(gf_view text) {
    const gf_language_score score = gf_language_count(text);
    if (score.words < 8) return true;
    return score.german > score.foreign || score.german * 8 >= score.words;
}
