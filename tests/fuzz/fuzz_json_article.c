#include "fuzz.h"
#include "text/json_article.h"

static void read_one(fuzz_bench b, const cJSON *object) {
    gf_document d = {0};
    gf_view id = {0};
    const gf_status status =
        gf_json_article(b.context, b.arena, object, "article.json", &d, &id);
    demand_told(b.context, status);
    if (status != GF_OK) return;
    demand_utf8(d.text);
    demand_utf8(d.title);
    demand_utf8(id);
}

/* Any bytes as one JSON article or many. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    const gf_view bytes = {(const char *)data, size};
    cJSON *root = NULL;
    /* the reader of files refuses what is not UTF-8 before it parses */
    if (gf_utf8_valid_until(bytes) == bytes.len) {
        const gf_status status = gf_json_parse(b.context, bytes, "article.json", &root);
        demand_told(b.context, status);
        if (status == GF_OK) {
            const cJSON *articles = gf_json_articles(root), *one;
            if (!articles) read_one(b, root);
            cJSON_ArrayForEach(one, articles) read_one(b, one);
            cJSON_Delete(root);
        }
    }
    fuzz_end(b);
    return 0;
}
