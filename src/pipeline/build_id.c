#define _GNU_SOURCE /* dl_iterate_phdr */
#include "pipeline/build_id.h"

#include <link.h>
#include <stdint.h>
#include <string.h>

typedef struct search {
    uintptr_t inside; /* an address of this code */
    gf_view found;
} search;

static bool is_loaded_there(const struct dl_phdr_info *object, uintptr_t address) {
    for (size_t i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        if (part->p_type == PT_LOAD &&
            address - (object->dlpi_addr + part->p_vaddr) < part->p_memsz) {
            return true;
        }
    }
    return false;
}

static size_t padded(size_t bytes) { return (bytes + 3) & ~(size_t)3; }

/* A note is its sizes, a name and what it says, each padded to four bytes. */
static gf_view find_note(gf_view notes) {
    ElfW(Nhdr) head;
    while (notes.len >= sizeof head) {
        memcpy(&head, notes.ptr, sizeof head);
        const size_t name_end = sizeof head + padded(head.n_namesz);
        const size_t end = name_end + padded(head.n_descsz);
        if (end > notes.len) break;
        if (head.n_type == NT_GNU_BUILD_ID && head.n_namesz == sizeof ELF_NOTE_GNU &&
            memcmp(notes.ptr + sizeof head, ELF_NOTE_GNU, sizeof ELF_NOTE_GNU) == 0) {
            return gf_view_slice(notes, name_end, name_end + head.n_descsz);
        }
        notes = gf_view_slice(notes, end, notes.len);
    }
    return (gf_view){0};
}

static int look(struct dl_phdr_info *object, size_t size, void *user) {
    search *s = user;
    (void)size;
    if (!is_loaded_there(object, s->inside)) return 0;
    for (size_t i = 0; i < object->dlpi_phnum && !s->found.len; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        if (part->p_type != PT_NOTE) continue;
        const uintptr_t begin = object->dlpi_addr + part->p_vaddr;
        /* NOLINTNEXTLINE(performance-no-int-to-ptr): addresses are numbers to the loader */
        s->found = find_note((gf_view){(const char *)begin, part->p_memsz});
    }
    return 1;
}

gf_view gf_build_id(void) {
    search s = {.inside = (uintptr_t)&gf_build_id};
    dl_iterate_phdr(look, &s);
    return s.found;
}
