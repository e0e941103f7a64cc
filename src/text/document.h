#ifndef GF_TEXT_DOCUMENT_H
#define GF_TEXT_DOCUMENT_H

#include "base/day.h"
#include "base/span.h"
#include "base/view.h"

/* Where a document's date comes from, strongest first; names as in network.json. */
typedef enum gf_date_source {
    GF_DATE_OPTION,   /* --date D! */
    GF_DATE_FIELD,    /* a JSON field */
    GF_DATE_META,     /* HTML meta data, TimeML's DCT */
    GF_DATE_HEADER,   /* "date 2026-01-21", "Stand: ...", "Gesendet am ..." */
    GF_DATE_FILENAME, /* 2026-01-21_... */
    GF_DATE_DATELINE, /* "MOSKAU, 23. Januar." */
    GF_DATE_TEXT,     /* explicit dates in the text */
    GF_DATE_CORPUS,   /* a meeting that a dated document shares */
    GF_DATE_UNKNOWN   /* "none" */
} gf_date_source;

/* One article. All views live in the document's arena. */
typedef struct gf_document {
    gf_view key;    /* path below the input argument, "/" separated, plus "#id" or "#line" */
    gf_view path;   /* as given or found, for messages and network.json */
    gf_view text;   /* valid UTF-8; evidence offsets count its bytes. For .txt and .md exactly
                       the stored file (BOM, CRLF and all); else what `geflecht text` prints */
    gf_view title;  /* from meta data or JSON, or empty */
    gf_view source; /* outlet or agency, or empty */
    gf_view url;    /* or empty */
    gf_view date_text;          /* date of a JSON field or of meta data as written, or empty */
    gf_date_source date_source; /* GF_DATE_FIELD, GF_DATE_META or GF_DATE_UNKNOWN */
} gf_document;

/* What a line of the text is; only some kinds carry statements. */
typedef enum gf_line_kind {
    GF_LINE_BODY,
    GF_LINE_TITLE,      /* the headline */
    GF_LINE_HEADING,    /* a heading between paragraphs */
    GF_LINE_SUMMARY,    /* bullet of a summary: support, not a new event */
    GF_LINE_CAPTION,    /* picture caption or credit */
    GF_LINE_CREDIT,     /* "TASS/gnews.cz-jav", "(dpa/AFP)" */
    GF_LINE_META,       /* "Stand: 11.03.2025", "Gesendet am ..." : may date the document */
    GF_LINE_FOREIGN,    /* not German */
    GF_LINE_BOILERPLATE /* advertising, navigation, sharing */
} gf_line_kind;

typedef struct gf_line {
    gf_span span; /* without the line end */
    gf_line_kind kind;
} gf_line;

typedef struct gf_lines {
    gf_line *at;
    size_t count, room;
} gf_lines;

const char *gf_line_kind_name(gf_line_kind kind);
const char *gf_date_source_name(gf_date_source source);

#endif
