#include "mention/mention.h"

const char *gf_mention_kind_name(gf_mention_kind kind) {
    switch (kind) {
    case GF_MENTION_NAME: return "name";
    case GF_MENTION_ROLE: return "role";
    case GF_MENTION_PRONOUN: return "pronoun";
    case GF_MENTION_ADJECTIVE: return "adjective";
    case GF_MENTION_PREFIX: return "prefix";
    case GF_MENTION_GROUP: return "group";
    }
    return "";
}

static const char *type_name(gf_entity_type type) {
    switch (type) {
    case GF_PERSON: return "person";
    case GF_ORGANISATION: return "organisation";
    case GF_PLACE: return "place";
    }
    return "";
}

static const char *sense_name(gf_sense sense) {
    switch (sense) {
    case GF_SENSE_NONE: return "-";
    case GF_SENSE_PLACE: return "place";
    case GF_SENSE_PARTY: return "party";
    }
    return "";
}

static void put_index(gf_outbuf *out, uint32_t index) {
    gf_outbuf_literal(out, "\t");
    if (index == GF_NONE) {
        gf_outbuf_literal(out, "-");
    } else {
        gf_outbuf_number(out, index);
    }
}

static void put_tokens(gf_outbuf *out, gf_view text, const gf_tokens *tokens, gf_range range) {
    gf_outbuf_literal(out, "\t");
    if (range.begin >= range.end) return;
    const uint32_t begin = tokens->at[range.begin].span.begin;
    gf_outbuf_text(out, gf_view_slice(text, begin, tokens->at[range.end - 1].span.end));
}

static void put_mention(gf_outbuf *out, gf_view text, const gf_tokens *tokens,
                        const gf_mention *m) {
    gf_outbuf_text(out, gf_view_slice(text, m->span.begin, m->span.end));
    gf_outbuf_literal(out, "\t");
    gf_outbuf_literal(out, gf_mention_kind_name(m->kind));
    gf_outbuf_literal(out, "\t");
    gf_outbuf_literal(out, type_name(m->type));
    gf_outbuf_literal(out, "\t");
    gf_outbuf_literal(out, sense_name(m->sense));
    put_index(out, m->entity);
    put_index(out, m->owner);
    put_tokens(out, text, tokens, m->phrase);
    gf_outbuf_literal(out, "\t");
    if (m->preposition != GF_NONE) gf_outbuf_text(out, tokens->at[m->preposition].form);
    gf_outbuf_literal(out, "\t");
    for (unsigned i = 0; i < 4; i++) {
        if (m->cases & (1u << i)) gf_outbuf_text(out, gf_view_slice(GF_VIEW("nadg"), i, i + 1));
    }
    gf_outbuf_literal(out, "\n");
}

void gf_mentions_dump(gf_outbuf *out, gf_view text, const gf_tokens *tokens,
                      const gf_mentions *mentions, const gf_titles *titles) {
    for (uint32_t i = 0; i < mentions->count; i++) {
        gf_outbuf_literal(out, "mention");
        put_index(out, i);
        gf_outbuf_literal(out, "\t");
        put_mention(out, text, tokens, &mentions->at[i]);
    }
    for (size_t i = 0; i < titles->count; i++) {
        const gf_title *t = &titles->at[i];
        gf_outbuf_literal(out, "title");
        put_index(out, t->person);
        gf_outbuf_literal(out, "\t");
        gf_outbuf_text(out, t->role);
        put_index(out, t->object);
        gf_outbuf_literal(out, "\t");
        gf_outbuf_number(out, t->era);
        put_tokens(out, text, tokens, t->tokens);
        gf_outbuf_literal(out, "\n");
    }
}
