#ifndef GF_BASE_UTF8_H
#define GF_BASE_UTF8_H

#include "base/arena.h"

#include <stdint.h>

/* Offset of the first byte that is not part of valid UTF-8; text.len if all is. */
size_t gf_utf8_valid_until(gf_view text);

/* The code point at @p at (valid UTF-8 expected; U+FFFD otherwise); *next is set behind it. */
uint32_t gf_utf8_at(gf_view text, size_t at, size_t *next);

/* Appends @p code to @p to (at least 4 bytes); returns the number of bytes. */
size_t gf_utf8_put(uint32_t code, char *to);

bool gf_utf8_is_upper(uint32_t code); /* upper or title case letter, "Ä" included */
bool gf_utf8_is_lower(uint32_t code);
uint32_t gf_utf8_to_lower(uint32_t code); /* one letter, simple mapping */
uint32_t gf_utf8_to_upper(uint32_t code);
bool gf_utf8_is_letter(uint32_t code); /* letters and combining marks */
bool gf_utf8_is_digit(uint32_t code);  /* ASCII digits only */
bool gf_utf8_is_space(uint32_t code);  /* Unicode white space, NBSP and NNBSP included */

/* Canonical composition (NFC); returns @p text itself where nothing changes. {NULL,0} on
 * failure. */
gf_view gf_utf8_nfc(gf_arena *arena, gf_view text);

/* Lower case of NFC text, simple mapping (ß stays ß); @p text itself where nothing changes. */
gf_view gf_utf8_lower(gf_arena *arena, gf_view text);

/* Case folded, NFKD without marks, "ß" as "ss", "ł" as "l", "ø" as "o": for comparing names
   written with and without diacritics ("Erdoğan" ~ "Erdogan"). */
gf_view gf_utf8_fold(gf_arena *arena, gf_view text);

#endif
