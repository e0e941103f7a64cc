#include "base/utf8.h"
#include "mention/scan.h"

#include <string.h>

static bool word_is(const gf_lexicon *lexicon, gf_word_class k, gf_view form) {
    return gf_lexicon_word(lexicon, k, form, NULL);
}

static gf_view value_of(const gf_lexicon *lexicon, gf_word_class k, gf_view form) {
    gf_view value = {0};
    if (!gf_lexicon_word(lexicon, k, form, &value)) return (gf_view){0};
    return value.len ? value : GF_VIEW("-");
}

static gf_gender gender_of(gf_view value) {
    if (value.len && value.ptr[0] == 'm') return GF_MALE;
    if (value.len && value.ptr[0] == 'f') return GF_FEMALE;
    return GF_GENDER_UNKNOWN;
}

/* "ministerium" -> "Ministerium"; ASCII and two-byte letters suffice for German heads. */
static gf_view capitalised(gf_arena *arena, gf_view text) {
    char *to = gf_arena_alloc(arena, text.len + 4, 1);
    if (!to || !text.len) return (gf_view){0};
    memcpy(to, text.ptr, text.len);
    if (to[0] >= 'a' && to[0] <= 'z') to[0] = (char)(to[0] - 'a' + 'A');
    /* ä ö ü: C3 A4/B6/BC -> C3 84/96/9C */
    if (text.len > 1 && (unsigned char)to[0] == 0xC3 && (unsigned char)to[1] >= 0xA0) {
        to[1] = (char)((unsigned char)to[1] - 0x20);
    }
    return (gf_view){to, text.len};
}

/* The kind of a head noun that is @p head or @p head without its genitive ending. */
static gf_view head_kind(const gf_lexicon *lexicon, gf_word_class k, gf_view head) {
    gf_view kind = value_of(lexicon, k, head);
    for (size_t cut = 1; !kind.len && cut <= 2 && head.len > cut + 2; cut++) {
        const char *end = head.ptr + head.len - cut;
        const bool genitive = cut == 1 ? end[0] == 's' : end[0] == 'e' && end[1] == 's';
        if (genitive) kind = value_of(lexicon, k, gf_view_slice(head, 0, head.len - cut));
    }
    return kind;
}

/* The longest head noun that ends the form: "Verteidigungsministeriums" -> Ministerium. */
static void find_heads(gf_arena *arena, const gf_lexicon *lexicon, gf_view form,
                       gf_word *word) {
    enum { SHORTEST = 3 };
    for (size_t at = 0; at + SHORTEST <= form.len;) {
        const gf_view tail = gf_view_slice(form, at, form.len);
        const gf_view head = at ? capitalised(arena, tail) : tail;
        word->org_head = head_kind(lexicon, GF_WORD_ORG_HEAD, head);
        word->place_head = head_kind(lexicon, GF_WORD_PLACE_HEAD, head);
        word->head_at = (uint32_t)at;
        if (word->org_head.len || word->place_head.len) break;
        size_t next;
        gf_utf8_at(form, at, &next);
        at = next;
        if (at < form.len && form.ptr[at] == '-') at++;
    }
    if (!word->org_head.len && !word->place_head.len) word->head_at = 0;
}

/* "Verteidigungsministerium" is a listed head, and "Ministerium" is one inside it. */
static bool has_inner_head(gf_arena *arena, const gf_lexicon *lexicon, gf_view form) {
    enum { LONGEST_PREFIX = 4, SHORTEST = 3 };
    for (size_t at = LONGEST_PREFIX; at + SHORTEST <= form.len; at++) {
        if (((unsigned char)form.ptr[at] & 0xC0) == 0x80) continue;
        const gf_view head = capitalised(arena, gf_view_slice(form, at, form.len));
        if (head_kind(lexicon, GF_WORD_ORG_HEAD, head).len) return true;
    }
    return false;
}

/* "ehemaligen" -> "ehemalig" -> -1; also the prefix of "Ex-Präsident", "Expräsident". */
static int8_t era_of(const gf_lexicon *lexicon, const gf_token *token, bool *is_era) {
    gf_view value = {0};
    gf_view stem = token->lower;
    for (size_t cut = 0; cut <= 2 && stem.len > cut + 2; cut++) {
        const gf_view cut_off = gf_view_slice(stem, 0, stem.len - cut);
        if (gf_lexicon_word(lexicon, GF_WORD_ERA, cut_off, &value)) break;
    }
    for (size_t len = 2; !value.len && len <= 4 && stem.len > len + 4; len++) {
        if (gf_lexicon_word(lexicon, GF_WORD_ERA, gf_view_slice(token->form, 0, len), &value))
            break;
    }
    *is_era = value.len > 0;
    if (!value.len || value.ptr[0] == '0') return 0;
    return value.ptr[0] == '-' ? -1 : 1;
}

static bool is_time_word(const gf_lexicon *lexicon, gf_view form) {
    return word_is(lexicon, GF_WORD_MONTH, form) || word_is(lexicon, GF_WORD_WEEKDAY, form) ||
           word_is(lexicon, GF_WORD_TIME_WORD, form) || word_is(lexicon, GF_WORD_NUMBER, form);
}

/* Swiss spelling: "ausserdem" is looked up as "außerdem", too. */
static gf_view grammar_of(const gf_lexicon *lexicon, gf_view low) {
    const gf_view as_is = value_of(lexicon, GF_WORD_GRAMMAR, low);
    char other[32];
    if (as_is.len || low.len >= sizeof other) return as_is;
    for (size_t i = 0; i + 1 < low.len; i++) {
        if (low.ptr[i] != 's' || low.ptr[i + 1] != 's') continue;
        memcpy(other, low.ptr, low.len);
        memcpy(other + i, "\xC3\x9F", 2);
        return value_of(lexicon, GF_WORD_GRAMMAR, (gf_view){other, low.len});
    }
    return as_is;
}

/* "gab", "gaben": the plural of a strong verb looks like an adjective. */
static bool is_preterite(const gf_lexicon *lexicon, gf_view low) {
    enum { ENDING = 2, SHORTEST = 5 };
    if (word_is(lexicon, GF_WORD_PRETERITE, low)) return true;
    return low.len >= SHORTEST && gf_view_ends(low, "en") &&
           word_is(lexicon, GF_WORD_PRETERITE, gf_view_slice(low, 0, low.len - ENDING));
}

static void read_closed_classes(const gf_lexicon *lexicon, const gf_token *token, gf_word *w) {
    const gf_view low = token->lower;
    const gf_view function = value_of(lexicon, GF_WORD_FUNCTION_WORD, low);
    const gf_view grammar = grammar_of(lexicon, low);
    w->determiner = value_of(lexicon, GF_WORD_DETERMINER, low);
    w->governs = value_of(lexicon, GF_WORD_GOVERNS, low);
    w->personal = value_of(lexicon, GF_WORD_PERSONAL, low);
    w->is_conjunction = gf_view_equal(function, GF_VIEW("conjunction")) ||
                        gf_view_equal(grammar, GF_VIEW("conjunction"));
    w->is_particle = word_is(lexicon, GF_WORD_PARTICLE, low);
    w->is_function =
        function.len || grammar.len || w->determiner.len || w->governs.len || w->personal.len;
    w->is_link = word_is(lexicon, GF_WORD_NAME_LINK, token->form);
    w->is_speech = word_is(lexicon, GF_WORD_SPEECH_VERB, low);
    w->is_verb = w->is_speech || word_is(lexicon, GF_WORD_AUXILIARY, low) ||
                 is_preterite(lexicon, low) || word_is(lexicon, GF_WORD_PRESENT, low) ||
                 word_is(lexicon, GF_WORD_MEETING_VERB, low);
}

/* "Hans-Henning", "Jean-Noël": the first part is a given name and no head noun follows. */
static void read_double_given(const gf_lexicon *lexicon, const gf_token *token, gf_word *w) {
    if (!(token->flags & GF_TOKEN_HYPHEN) || w->org_head.len || w->place_head.len) return;
    const gf_view form = token->form;
    const char *hyphen = memchr(form.ptr, '-', form.len);
    if (!hyphen) return;
    const gf_view first = gf_view_slice(form, 0, (size_t)(hyphen - form.ptr));
    const gf_view rest = gf_view_slice(form, first.len + 1, form.len);
    const bool place = gf_lexicon_match(lexicon, &rest, 1).known != GF_NONE;
    w->is_given = !place && gf_lexicon_given(lexicon, first, &w->given_gender) &&
                  !gf_lexicon_role(lexicon, rest).role;
}

/* "Schraubenherstellers" -> Hersteller: what the noun that ends a closed compound announces. */
static gf_view announced_by_tail(const gf_lexicon *lexicon, gf_view form) {
    enum { SHORTEST_PREFIX = 3, SHORTEST_HEAD = 4, LONGEST = 64 };
    const size_t ending = form.len - gf_genitive_off(form).len;
    char head[LONGEST];
    for (size_t at = SHORTEST_PREFIX; at + SHORTEST_HEAD <= form.len; at++) {
        const size_t len = form.len - at;
        if (len > LONGEST || form.ptr[at] < 'a' || form.ptr[at] > 'z') continue;
        memcpy(head, form.ptr + at, len);
        head[0] = (char)(head[0] - 'a' + 'A');
        gf_view value = value_of(lexicon, GF_WORD_NAMED_NOUN, (gf_view){head, len});
        if (!value.len && ending)
            value = value_of(lexicon, GF_WORD_NAMED_NOUN, (gf_view){head, len - ending});
        if (value.len) return value;
    }
    return (gf_view){0};
}

/* "Delegation" of "US-Delegation" */
static gf_view last_part(gf_view form) {
    size_t begin = form.len;
    while (begin && form.ptr[begin - 1] != '-')
        begin--;
    return gf_view_slice(form, begin, form.len);
}

static void read_names(gf_arena *arena, const gf_lexicon *lexicon, const gf_token *token,
                       gf_word *w) {
    const gf_view form = token->form;
    w->role = gf_lexicon_role(lexicon, form);
    /* "Thüringer" is no kind of "Ringer" */
    if (w->origin.kind == GF_ORIGIN_ADJECTIVE && w->role.head_at) w->role = (gf_role_match){0};
    w->is_given = gf_lexicon_given(lexicon, form, &w->given_gender);
    w->is_title = word_is(lexicon, GF_WORD_TITLE, form);
    w->title_gender = gender_of(value_of(lexicon, GF_WORD_TITLE, form));
    w->is_kinship = word_is(lexicon, GF_WORD_KINSHIP, form) ||
                    (w->role.role && gf_view_equal(w->role.role->rank, GF_VIEW("kinship")));
    w->is_not_name = word_is(lexicon, GF_WORD_NOT_NAME, form);
    w->needs_cue = word_is(lexicon, GF_WORD_NEEDS_CUE, form) ||
                   word_is(lexicon, GF_WORD_NEEDS_CUE, gf_genitive_off(form));
    w->is_time = is_time_word(lexicon, form) || is_time_word(lexicon, token->lower);
    w->party = value_of(lexicon, GF_WORD_PARTY_NOUN, last_part(form));
    w->named = value_of(lexicon, GF_WORD_NAMED_NOUN, form);
    w->announces = w->named.len ? w->named : announced_by_tail(lexicon, form);
    find_heads(arena, lexicon, form, w);
    const gf_view head = gf_view_slice(form, w->head_at, form.len);
    w->has_inner_head = w->org_head.len && has_inner_head(arena, lexicon, head);
    w->is_single_org = head_kind(lexicon, GF_WORD_SINGLE_ORG, form).len > 0;
    if (!w->is_given && !w->role.role) read_double_given(lexicon, token, w);
}

/* "MOSKAU" -> "Moskau"; empty where the lexicon knows the form as it is. */
static gf_view plain_form(gf_arena *arena, const gf_lexicon *lexicon, const gf_token *token) {
    enum { ACRONYM = 5 };
    const gf_view form = token->form, lower = token->lower;
    if (!(token->flags & GF_TOKEN_ALL_CAPS) || form.len <= ACRONYM || lower.len != form.len ||
        gf_lexicon_match(lexicon, &form, 1).known != GF_NONE)
        return (gf_view){0};
    size_t first;
    gf_utf8_at(form, 0, &first);
    char *to = gf_arena_alloc(arena, form.len, 1);
    if (!to) return (gf_view){0};
    memcpy(to, lower.ptr, lower.len);
    memcpy(to, form.ptr, first);
    return (gf_view){to, form.len};
}

/* What numbers, marks, and words that say nothing to us are: most of any text's forms. */
static const gf_word no_word = {.origin.known = GF_NONE, .alone.known = GF_NONE};

static void read_word(gf_arena *arena, const gf_lexicon *lexicon, const gf_token *token,
                      gf_word *word) {
    read_closed_classes(lexicon, token, word);
    word->origin = gf_lexicon_origin(lexicon, token->form);
    word->org_form = value_of(lexicon, GF_WORD_ORG_FORM, token->form);
    word->era = era_of(lexicon, token, &word->is_era);
    word->plain = plain_form(arena, lexicon, token);
    gf_name_start start = gf_lexicon_name_start(lexicon, token->form);
    word->begins_name = gf_name_begins(&start);
    if (word->plain.len) start = gf_lexicon_name_start(lexicon, word->plain);
    word->seconds = start.seconds;
    word->alone = start.alone;
    if (token->flags & GF_TOKEN_CAPITAL) read_names(arena, lexicon, token, word);
}

/* Is each field as in no_word? (Bytes cannot be compared: padding may be anything.) */
static bool says_nothing(const gf_word *w) {
    const size_t said = w->determiner.len + w->governs.len + w->personal.len + w->party.len +
                        w->named.len + w->announces.len + w->org_head.len + w->place_head.len +
                        w->org_form.len + w->plain.len + w->head_at + w->seconds;
    const bool listed = w->role.role || w->origin.kind != GF_ORIGIN_NONE || w->begins_name ||
                        w->alone.known != GF_NONE;
    const bool person = w->given_gender || w->title_gender || w->is_given || w->is_title ||
                        w->is_particle || w->is_kinship;
    const bool other = w->is_not_name || w->is_function || w->is_time || w->is_era || w->era ||
                       w->is_conjunction || w->is_link || w->is_speech || w->is_verb ||
                       w->is_single_org || w->has_inner_head || w->needs_cue;
    return !said && !listed && !person && !other;
}

const gf_word *gf_word_of(const gf_word_memory *memory, const gf_lexicon *lexicon,
                          const gf_token *token) {
    if (token->kind != GF_TOKEN_WORD) return &no_word;
    const void **note = &token->word->notes[GF_NOTE_NAME];
    const gf_word *known = *note;
    if (known) return known;
    gf_arena *arena = gf_word_memory_arena(memory);
    gf_word word = no_word;
    read_word(arena, lexicon, token, &word);
    if (says_nothing(&word)) return *note = &no_word;
    gf_word *kept = GF_NEW(arena, gf_word);
    if (kept) *kept = word;
    return *note = kept;
}

gf_view gf_word_kind(const gf_lexicon *lexicon, const gf_word *word, gf_view form) {
    gf_view kind = word->org_head; /* "FC" is too short to be a compound's head */
    if (!kind.len) gf_lexicon_word(lexicon, GF_WORD_ORG_HEAD, form, &kind);
    return kind;
}

bool gf_adjective_is(const gf_lexicon *lexicon, const gf_token *token, gf_word_class k) {
    gf_view stem = token->lower; /* "neue", "neuen", "neuer" */
    if (token->kind != GF_TOKEN_WORD) return false;
    while (stem.len > 3 && memchr("nrsm", stem.ptr[stem.len - 1], 4) &&
           stem.ptr[stem.len - 2] == 'e')
        stem.len--;
    if (stem.len > 2 && stem.ptr[stem.len - 1] == 'e') stem.len--;
    return gf_lexicon_word(lexicon, k, stem, NULL);
}
