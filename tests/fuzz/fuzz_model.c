#include "fuzz.h"
#include "tagger/model.h"

/* Any bytes as a model of names: refused with a reason, or safe to look up in. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    const char *path = fuzz_scratch(data, size);
    gf_model *model = NULL;
    const gf_status status = gf_model_open(b.context, path, &model);
    demand_told(b.context, status);
    if (status == GF_OK) {
        int16_t score[GF_TAG_ROOM] = {0};
        for (uint32_t feature = 1; feature; feature <<= 1)
            gf_model_add(model, feature, score);
        gf_model_free(model);
    }
    unlink(path);
    fuzz_end(b);
    return 0;
}
