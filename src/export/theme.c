#include "export/theme.h"

#include <string.h>

/* Okabe and Ito, "Color Universal Design" (2008): hues that stay apart for colour-blind
 * readers. */
static const gf_theme light = {
    "#ffffff",
    "#1b1f24",
    "#57606a",
    "#8b949e",
    "#e4e8ec",
    {"#dbeafe", "#dcf5e7", "#f1e6f7", "#fff1cc"},
    {"#1f5fae", "#1a7f4f", "#7b3fa0", "#b77900"},
    {"ellipse", "box", "hexagon", "box"},
};
static const gf_theme dark = {
    "#11151a",
    "#e6edf3",
    "#9aa4af",
    "#6e7781",
    "#262d35",
    {"#16314f", "#123b2a", "#34204a", "#443207"},
    {"#6cb0ff", "#56c596", "#c99be6", "#f0b429"},
    {"ellipse", "box", "hexagon", "box"},
};
static const gf_theme print = {
    "#ffffff",
    "#000000",
    "#333333",
    "#555555",
    "#dddddd",
    {"#ffffff", "#f2f2f2", "#ffffff", "#e2e2e2"},
    {"#000000", "#000000", "#000000", "#000000"},
    {"ellipse", "box", "hexagon", "box"},
};

const gf_theme *gf_theme_of(const gf_style *style) {
    if (style->theme && strcmp(style->theme, "dark") == 0) return &dark;
    if (style->theme && strcmp(style->theme, "print") == 0) return &print;
    return &light;
}

const char *gf_theme_community(const gf_theme *theme, int32_t number) {
    static const char *const fills[] = {"#cfe3fb", "#ffe2b8", "#cdeedd", "#f6d5ea",
                                        "#fbf3b4", "#d9e0e6", "#e2d6f5", "#ffd9cc"};
    static const char *const dim[] = {"#16314f", "#4a3208", "#123b2a", "#4a1f3a",
                                      "#464008", "#2b333b", "#34204a", "#4c2416"};
    if (theme == &print || number < 1) return theme->fill[GF_NODE_PERSON];
    const size_t index = (size_t)(number - 1) % (sizeof fills / sizeof *fills);
    return theme == &dark ? dim[index] : fills[index];
}
