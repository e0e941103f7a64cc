#include "text/language.h"

#include "text/lines.h"

#include <string.h>

/* Frequent function words that only one of the languages has. Identification needs them before
   any lexicon is loaded, and they never change. */
static const char german[] =
    "der die das und ist nicht den von mit dem des ein eine einen einem einer auf für als "
    "auch sich "
    "im zu hat wird wurde werden haben nach bei aus am vom zum zur über wie noch nur oder aber "
    "dass wenn sei sind war waren um durch vor er sie es ihr sein ihre seine keine";
static const char foreign[] =
    "the and of to is at with for that was has are by from this his her they us meets on "
    "le la les et est dans pour qui une avec sur aux "
    "il che di per con del della el los las y por una het een van niet zijn";

/* Words of a list by their bytes, none of which has more than eight. */
enum { ROOM = 256, LONGEST = 8 };
typedef struct word_set {
    uint64_t at[ROOM]; /* 0: free */
} word_set;

static uint64_t packed(const char *word, size_t len) {
    uint64_t bytes = 0;
    memcpy(&bytes, word, len);
    return bytes;
}

/* Where the word stands, or the free place where it belongs. */
static size_t place_of(const word_set *set, uint64_t word) {
    size_t at = (size_t)(word * UINT64_C(0x9e3779b97f4a7c15) >> 56);
    while (set->at[at] && set->at[at] != word)
        at = (at + 1) % ROOM;
    return at;
}

static bool is_in(const word_set *set, uint64_t word) {
    return set->at[place_of(set, word)] == word;
}

static void fill(word_set *set, const char *list) {
    for (const char *end; *list; list = end + strspn(end, " ")) {
        end = list + strcspn(list, " ");
        const uint64_t word = packed(list, (size_t)(end - list));
        set->at[place_of(set, word)] = word;
    }
}

/* O(bytes). */
gf_language_score gf_language_count(gf_view text) {
    gf_language_score score = {0};
    word_set german_words = {{0}}, foreign_words = {{0}};
    fill(&german_words, german);
    fill(&foreign_words, foreign);
    char word[LONGEST];
    size_t len = 0;
    for (size_t i = 0; i <= text.len; i++) {
        const unsigned char c = i < text.len ? (unsigned char)text.ptr[i] : ' ';
        const bool upper = c >= 'A' && c <= 'Z', lower = (c >= 'a' && c <= 'z') || c >= 0x80;
        if (upper || lower) {
            if (len < LONGEST) word[len] = (char)(upper ? c + 32 : c);
            len++;
            continue;
        }
        if (len && len < 32) score.words++;
        if (len && len <= LONGEST) {
            const uint64_t bytes = packed(word, len);
            score.german += is_in(&german_words, bytes);
            score.foreign += is_in(&foreign_words, bytes);
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
