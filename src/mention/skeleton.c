#include "mention/skeleton.h"

#include "base/utf8.h"

#include <stdint.h>
#include <string.h>

/* Longer names are cut: what tells people apart stands at the front. */
enum { KEY_BYTES = 80 };

typedef struct reading_rule {
    const char *letters;
    const char *sound;
} reading_rule;

/*
 * Sounds that one letter cannot write get a capital: S = sch, C = tsch, Q = schtsch,
 * J = dsch, Z = ts. First match wins, so longer groups stand first.
 */
static const reading_rule german_rules[] = {
    {"schtsch", "Q"}, {"dsch", "J"}, {"tsch", "C"}, {"sch", "S"}, {"sh", "S"}, {"zh", "S"},
    {"ch", "h"},      {"kh", "h"},   {"tz", "Z"},   {"ts", "Z"},  {"z", "Z"},  {0, 0},
};
static const reading_rule english_rules[] = {
    {"shch", "Q"}, {"dzh", "J"}, {"tch", "C"}, {"sch", "S"}, {"sh", "S"}, {"zh", "S"},
    {"kh", "h"},   {"ch", "C"},  {"tz", "Z"},  {"ts", "Z"},  {"z", "s"},  {0, 0},
};
/* "h" for "g": Luhovskyj (Ukrainian) is Lugowskij (Russian). */
static const reading_rule common_rules[] = {
    {"ck", "k"}, {"ph", "f"}, {"th", "t"}, {"ou", "u"}, {"ae", "a"}, {"oe", "o"}, {"ue", "u"},
    {"w", "v"},  {"x", "ks"}, {"q", "k"},  {"c", "k"},  {"g", "h"},  {0, 0},
};
/* Letter groups and endings that betray an English transliteration. */
static const char english_marks[][2] = {{'s', 'h'}, {'z', 'h'}, {'k', 'h'},
                                        {'y', 'a'}, {'y', 'u'}, {'y', 'e'},
                                        {'y', 'o'}, {'i', 'y'}, {'y', 'y'}};
static const gf_view english_endings[] = {
    {"ov", 2},  {"ova", 3},  {"ev", 2},   {"eva", 3}, {"sky", 3},  {"ski", 3}, {"yan", 3},
    {"ian", 3}, {"enko", 4}, {"chuk", 4}, {"ich", 3}, {"chin", 4}, {"zin", 3}, {"zak", 3}};

static bool is_english_mark(const char *at) {
    for (size_t i = 0; i < sizeof english_marks / sizeof *english_marks; i++) {
        if (at[0] == english_marks[i][0] && at[1] == english_marks[i][1]) return true;
    }
    return false;
}

static bool ends_so(gf_view text, gf_view end) {
    return text.len > end.len && text.ptr[text.len - 1] == end.ptr[end.len - 1] &&
           memcmp(text.ptr + text.len - end.len, end.ptr, end.len) == 0;
}

static bool reads_english(gf_view folded) {
    for (size_t at = 0; at + 1 < folded.len; at++) {
        const char c = folded.ptr[at]; /* most letters begin none of them */
        if ((c == 's' || c == 'z' || c == 'k' || c == 'y' || c == 'i') &&
            is_english_mark(folded.ptr + at))
            return true;
    }
    for (size_t i = 0; i < sizeof english_endings / sizeof *english_endings; i++) {
        if (ends_so(folded, english_endings[i])) return true;
    }
    return false;
}

static const reading_rule *match_rule(const reading_rule *rules, gf_view rest) {
    for (; rules->letters; rules++) {
        if (rules->letters[0] != rest.ptr[0]) continue;
        const size_t len = strlen(rules->letters);
        if (len <= rest.len && memcmp(rules->letters, rest.ptr, len) == 0) return rules;
    }
    return NULL;
}

static bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}
static bool is_glide(char c) { return c == 'i' || c == 'j' || c == 'y'; }

/* "j", "i", "y" before a vowel are spelling ("Umjerow", "Umerow"); elsewhere they are one "i".
 */
static size_t put_glide(gf_view folded, size_t at, char *key, size_t *len) {
    size_t end = at;
    while (end < folded.len && is_glide(folded.ptr[end]))
        end++;
    const bool before_vowel = end < folded.len && is_vowel(folded.ptr[end]);
    if (!before_vowel && *len < KEY_BYTES) key[(*len)++] = 'i';
    return end;
}

static void put_sound(char sound, char *key, size_t *len) {
    if (*len && key[*len - 1] == sound) return; /* doubled letters are one */
    if (*len < KEY_BYTES) key[(*len)++] = sound;
}

/* "-ow", "-off", "-ew", "-ev" are one ending: "-ov". */
static void unify_ending(char *key, size_t len) {
    if (len < 4) return;
    if (key[len - 1] == 'f') key[len - 1] = 'v';
    if (key[len - 1] == 'v' && key[len - 2] == 'e') key[len - 2] = 'o';
}

/* The letters that begin a rule, a bit for each. */
static uint32_t first_letters(const reading_rule *rules) {
    uint32_t letters = 0;
    for (; rules->letters; rules++)
        letters |= (uint32_t)1 << (rules->letters[0] & 31);
    return letters;
}

/* The rule of the language, or else of all, that reads what stands first; @p ruled are the
   letters that begin any rule. */
static const reading_rule *rule_at(const reading_rule *rules, uint32_t ruled, gf_view rest) {
    if (!(ruled >> (rest.ptr[0] & 31) & 1)) return NULL;
    const reading_rule *rule = match_rule(rules, rest);
    return rule ? rule : match_rule(common_rules, rest);
}

static gf_view read_as(gf_arena *arena, gf_view folded, const reading_rule *rules) {
    char key[KEY_BYTES];
    size_t len = 0;
    const uint32_t ruled = first_letters(rules) | first_letters(common_rules);
    for (size_t at = 0; at < folded.len;) {
        const gf_view rest = gf_view_slice(folded, at, folded.len);
        if (is_glide(rest.ptr[0])) {
            at = put_glide(folded, at, key, &len);
            continue;
        }
        const reading_rule *rule = rule_at(rules, ruled, rest);
        if (rule) {
            for (const char *sound = rule->sound; *sound; sound++)
                put_sound(*sound, key, &len);
            at += strlen(rule->letters);
            continue;
        }
        const char c = rest.ptr[0];
        const bool is_letter = (unsigned char)c >= 0x80 || (c >= 'a' && c <= 'z');
        if (is_letter) put_sound(c, key, &len);
        at++;
    }
    unify_ending(key, len);
    return gf_arena_copy(arena, (gf_view){key, len});
}

gf_skeleton gf_skeleton_inside(gf_arena *arena, gf_view word, gf_view whole) {
    const gf_view folded = gf_utf8_fold(arena, word), around = gf_utf8_fold(arena, whole);
    if (!folded.ptr || !around.ptr) return (gf_skeleton){0};
    const gf_view german = read_as(arena, folded, german_rules);
    const bool twice = reads_english(folded) || reads_english(around);
    return (gf_skeleton){german, twice ? read_as(arena, folded, english_rules) : german};
}

gf_skeleton gf_skeleton_of(gf_arena *arena, gf_view name) {
    const gf_view folded = gf_utf8_fold(arena, name);
    if (!folded.ptr) return (gf_skeleton){0};
    const gf_view german = read_as(arena, folded, german_rules);
    const bool twice = reads_english(folded);
    return (gf_skeleton){german, twice ? read_as(arena, folded, english_rules) : german};
}

bool gf_skeleton_equal(gf_skeleton a, gf_skeleton b) {
    if (!a.german.len || !b.german.len) return false;
    return gf_view_equal(a.german, b.german) || gf_view_equal(a.german, b.english) ||
           gf_view_equal(a.english, b.german) || gf_view_equal(a.english, b.english);
}

static unsigned smaller(unsigned a, unsigned b) { return a < b ? a : b; }

static unsigned edits(gf_view a, gf_view b) {
    unsigned row[KEY_BYTES + 1];
    for (unsigned j = 0; j <= b.len; j++)
        row[j] = j;
    for (unsigned i = 1; i <= a.len; i++) {
        unsigned diagonal = row[0];
        row[0] = i;
        for (unsigned j = 1; j <= b.len; j++) {
            const unsigned above = row[j];
            const unsigned change = diagonal + (a.ptr[i - 1] != b.ptr[j - 1]);
            row[j] = smaller(change, 1 + smaller(above, row[j - 1]));
            diagonal = above;
        }
    }
    return row[b.len];
}

unsigned gf_skeleton_distance(gf_skeleton a, gf_skeleton b, unsigned limit) {
    if (!a.german.len || !b.german.len) return limit + 1;
    const gf_view left[] = {a.german, a.english}, right[] = {b.german, b.english};
    unsigned best = limit + 1;
    for (size_t i = 0; i < 2; i++) {
        for (size_t j = 0; j < 2; j++)
            best = smaller(best, edits(left[i], right[j]));
    }
    return best;
}

gf_view gf_name_without_article(const gf_lexicon *lexicon, gf_view word) {
    enum { LONGEST = 4, SHORTEST_REST = 3 };
    for (size_t at = 1; at <= LONGEST && at + SHORTEST_REST < word.len; at++) {
        if (word.ptr[at] != '-') continue;
        char low[LONGEST];
        for (size_t i = 0; i < at; i++)
            low[i] = word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? (char)(word.ptr[i] | 0x20)
                                                              : word.ptr[i];
        const bool article =
            gf_lexicon_word(lexicon, GF_WORD_NAME_ARTICLE, (gf_view){low, at}, NULL);
        return article ? gf_view_slice(word, at + 1, word.len) : word;
    }
    return word;
}
