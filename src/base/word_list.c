#include "base/word_list.h"

gf_word_list gf_word_list_of(gf_view words) {
    gf_word_list list = {.words = words};
    for (size_t begin = 0, end; begin < words.len; begin = end + 1) {
        for (end = begin; end < words.len && words.ptr[end] != ' ';)
            end++;
        if (end > begin) list.marks |= gf_word_mark(words.ptr + begin, end - begin);
    }
    return list;
}
