#include "explain/diff_story.h"

#include "base/outbuf.h"
#include "record/json_build.h"

#include <stdlib.h>

static void tell_field(gf_outbuf *out, const gf_field_change *f) {
    gf_outbuf_literal(out, "    ");
    gf_outbuf_literal(out, f->field);
    gf_outbuf_literal(out, f->about.len ? " " : "");
    gf_outbuf_text(out, f->about);
    gf_outbuf_literal(out, ": ");
    gf_outbuf_text(out, f->before.len ? f->before : GF_VIEW("-"));
    gf_outbuf_literal(out, " -> ");
    gf_outbuf_text(out, f->after.len ? f->after : GF_VIEW("-"));
    gf_outbuf_literal(out, "\n");
}

gf_status gf_changes_tell(gf_context *context, FILE *sink, const gf_changes *changes) {
    static const char *const marks[] = {"+ ", "- ", "~ "};
    gf_outbuf out = {.sink = sink};
    for (size_t i = 0; i < changes->count; i++) {
        const gf_change *c = &changes->at[i];
        gf_outbuf_literal(&out, marks[c->kind]);
        gf_outbuf_literal(&out, gf_changed_thing_name(c->thing));
        gf_outbuf_literal(&out, c->label.len ? " " : "");
        gf_outbuf_text(&out, c->label);
        gf_outbuf_literal(&out, c->id.len ? "  " : "");
        gf_outbuf_text(&out, c->id);
        gf_outbuf_literal(&out, "\n");
        for (size_t k = 0; k < c->fields.count; k++)
            tell_field(&out, &c->fields.at[k]);
    }
    const gf_status status = gf_outbuf_finish(&out);
    return status == GF_OK ? GF_OK : gf_fail(context, status, "cannot write the differences");
}

static bool add_value(cJSON *to, const char *key, gf_view value) {
    return value.len ? gf_json_text(to, key, value) : cJSON_AddNullToObject(to, key) != NULL;
}

static bool add_field(cJSON *list, const gf_field_change *f) {
    cJSON *to = gf_json_child(list);
    return to && gf_json_name(to, "field", f->field) && gf_json_text(to, "about", f->about) &&
           add_value(to, "before", f->before) && add_value(to, "after", f->after);
}

static bool add_change(cJSON *list, const gf_change *c) {
    cJSON *to = gf_json_child(list);
    bool ok = to && gf_json_name(to, "change", gf_change_kind_name(c->kind)) &&
              gf_json_name(to, "thing", gf_changed_thing_name(c->thing)) &&
              gf_json_text(to, "id", c->id) && gf_json_text(to, "label", c->label);
    if (!ok || !c->fields.count) return ok;
    cJSON *fields = gf_json_list(to, "fields");
    for (size_t i = 0; fields && ok && i < c->fields.count; i++)
        ok = add_field(fields, &c->fields.at[i]);
    return ok && fields;
}

static bool fill(cJSON *root, const gf_changes *changes) {
    if (!root || !gf_json_name(root, "format", "geflecht-diff") ||
        !gf_json_number(root, "version", 1))
        return false;
    cJSON *list = gf_json_list(root, "changes");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < changes->count; i++)
        ok = add_change(list, &changes->at[i]);
    return ok;
}

gf_status gf_changes_write(gf_context *context, FILE *sink, const gf_changes *changes) {
    cJSON *root = cJSON_CreateObject();
    char *text = fill(root, changes) ? cJSON_Print(root) : NULL;
    cJSON_Delete(root);
    if (!text) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    const bool ok = fputs(text, sink) >= 0 && fputc('\n', sink) != EOF;
    free(text);
    return ok ? GF_OK : gf_fail(context, GF_ERR_IO, "cannot write the differences");
}
