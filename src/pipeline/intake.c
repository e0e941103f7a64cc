#include "pipeline/intake.h"

#include "base/memory.h"
#include "base/try.h"
#include "pipeline/plain_locale.h"
#include "text/lines.h"
#include "token/word_memory.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/*
 * A ring of slots, in the order of the documents:
 *
 *     head            next           tail
 *     | done | working | filled | .... |
 *
 * The calling thread fills at the tail and takes finished lines off the head; it and the other
 * workers pick `next`. So lines come out in order, and no more documents are in memory than
 * slots. The calling thread works, too, and moves the ring on where half of it waits for no
 * worker any more: there are never more threads at work than were asked for, none sleeps while
 * there is a document, and hardly ever one waits for the lock.
 */
enum { SLOTS_PER_THREAD = 16 };

typedef struct slot {
    gf_context context; /* holds the message where status is not GF_OK */
    gf_status status;
    bool is_done;
    gf_arena *arena; /* the document's; kept for the next one in the slot */
    gf_document document;
    char *line; /* kept for the next one, too */
    size_t line_bytes, line_room;
} slot;

/* What a thread keeps from document to document. */
typedef struct worker {
    gf_extract_options options; /* with a memory of its own */
    gf_arena *arena;            /* of one reading at a time */
    FILE *sink;                 /* writes a line to `bytes`, one after the other */
    char *bytes;
    size_t count;
} worker;

typedef struct ring {
    const gf_intake *intake;
    worker own; /* of the calling thread */
    slot *slots;
    size_t room;
    size_t head, next, tail; /* counted from the first document; slot = number % room */
    bool is_closed;
    pthread_mutex_t lock;
    pthread_cond_t filled, done;
} ring;

static gf_status read_document(slot *s, const worker *w, FILE *sink) {
    if (!gf_text_is_german(s->document.text)) {
        return gf_fail(&s->context, GF_ERR_LANGUAGE, "%.*s: not German",
                       GF_VIEW_ARG(s->document.path));
    }
    gf_reading *reading = GF_NEW(w->arena, gf_reading);
    gf_record *record = GF_NEW(w->arena, gf_record);
    if (!reading || !record) return gf_fail(&s->context, GF_ERR_NOMEM, "out of memory");
    reading->document = s->document;
    gf_status status = gf_reading_make(&s->context, w->arena, &w->options, reading);
    if (status == GF_OK) status = gf_reading_record(&s->context, w->arena, reading, record);
    return status == GF_OK ? gf_record_write(&s->context, sink, record) : status;
}

/* Into the slot's own memory: threads that free what others took wait for each other. */
static gf_status keep_line(slot *s, gf_view line) {
    if (line.len > s->line_room) {
        char *larger = realloc(s->line, line.len);
        if (!larger) return gf_fail(&s->context, GF_ERR_NOMEM, "out of memory");
        s->line = larger;
        s->line_room = line.len;
    }
    if (line.len) memcpy(s->line, line.ptr, line.len);
    s->line_bytes = line.len;
    return GF_OK;
}

/* The line of the document, in the worker's sink. */
static gf_status make_line(slot *s, const worker *w) {
    rewind(w->sink);
    const gf_status status = read_document(s, w, w->sink);
    if (status != GF_OK) return status;
    const bool written = fflush(w->sink) == 0 && !ferror(w->sink);
    return written ? GF_OK : gf_fail(&s->context, GF_ERR_NOMEM, "out of memory");
}

/* The line stays behind in the slot. */
static gf_status write_line(slot *s, const gf_intake *intake, const worker *w) {
    if (!intake->cache) {
        GF_TRY(make_line(s, w));
        return keep_line(s, (gf_view){w->bytes, w->count});
    }
    const gf_cache_name name = gf_cache_name_of(intake->cache, &s->document);
    const gf_view kept = gf_cache_get(intake->cache, w->arena, &name);
    if (kept.ptr) return keep_line(s, kept);
    GF_TRY(make_line(s, w));
    gf_cache_put(intake->cache, &name, (gf_view){w->bytes, w->count});
    return keep_line(s, (gf_view){w->bytes, w->count});
}

static void work(slot *s, const gf_intake *intake, const worker *w) {
    const gf_plain_locale changed = gf_plain_locale_enter();
    s->status = w->arena && w->sink ? write_line(s, intake, w)
                                    : gf_fail(&s->context, GF_ERR_NOMEM, "out of memory");
    gf_plain_locale_leave(changed);
    if (w->arena) gf_arena_reset(w->arena);
    gf_arena_reset(s->arena);
}

/* Each thread remembers words for itself; without memory for that it only is slower. The sink
   writes through @p own, which must stay where it is. */
static void start_worker(const gf_intake *intake, worker *own) {
    *own = (worker){.options = *intake->options, .arena = gf_arena_new()};
    own->options.memory = gf_word_memory_new();
    own->sink = open_memstream(&own->bytes, &own->count);
}

static void end_worker(const worker *own) {
    gf_word_memory_free(own->options.memory);
    gf_arena_free(own->arena);
    if (own->sink) fclose(own->sink);
    free(own->bytes); /* from open_memstream */
}

/* The next document that nobody works on, or NULL. Those that could not be read are done.
   Locked. */
static slot *pick(ring *r) {
    while (r->next < r->tail) {
        slot *s = &r->slots[r->next++ % r->room];
        if (!s->is_done) return s;
    }
    return NULL;
}

/* The slot is done: does somebody sleep for it? Locked. */
static void finish(ring *r, slot *s) {
    s->is_done = true;
    if (s == &r->slots[r->head % r->room]) pthread_cond_signal(&r->done);
}

static void *run_worker(void *argument) {
    ring *r = argument;
    worker own;
    start_worker(r->intake, &own);
    pthread_mutex_lock(&r->lock);
    for (;;) {
        slot *s = pick(r);
        if (s) {
            pthread_mutex_unlock(&r->lock);
            work(s, r->intake, &own);
            pthread_mutex_lock(&r->lock);
            finish(r, s);
        } else if (r->is_closed) {
            break;
        } else {
            pthread_cond_wait(&r->filled, &r->lock);
        }
    }
    pthread_mutex_unlock(&r->lock);
    end_worker(&own);
    return NULL;
}

/* Reads the next document into the tail slot; *more is false where there is none. */
static gf_status fill(gf_context *context, ring *r, gf_source *source, bool *more) {
    slot *s = &r->slots[r->tail % r->room];
    *s = (slot){.arena = s->arena ? s->arena : gf_arena_new(),
                .line = s->line,
                .line_room = s->line_room};
    if (!s->arena) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    s->status = gf_source_next(&s->context, source, s->arena, &s->document, more);
    if (s->status != GF_OK) {
        *more = true;
        s->is_done = true;
    }
    if (s->is_done || !*more) gf_arena_reset(s->arena);
    if (!*more) return GF_OK;
    pthread_mutex_lock(&r->lock);
    r->tail++;
    pthread_cond_signal(&r->filled);
    pthread_mutex_unlock(&r->lock);
    return GF_OK;
}

/* One huge document does not make the others hold as much. */
static void forget_large(slot *s) {
    enum { LARGE = 1 << 20 };
    if (s->line_room <= LARGE) return;
    free(s->line);
    s->line = NULL;
    s->line_room = 0;
}

static gf_status take_head(gf_context *context, ring *r) {
    slot *s = &r->slots[r->head % r->room];
    gf_status status = GF_OK;
    if (s->status == GF_OK) {
        status = r->intake->take(context, r->intake->user, (gf_view){s->line, s->line_bytes});
    } else if (s->status == GF_ERR_NOMEM) {
        status = gf_fail(context, s->status, "%s", s->context.message);
    } else {
        r->intake->skip(r->intake->user, s->context.message);
    }
    forget_large(s);
    pthread_mutex_lock(&r->lock);
    r->head++;
    if (r->next < r->head) r->next = r->head; /* no worker had looked at a skipped input yet */
    pthread_mutex_unlock(&r->lock);
    return status;
}

static bool head_is_done(ring *r) {
    pthread_mutex_lock(&r->lock);
    const bool is_done = r->head < r->tail && r->slots[r->head % r->room].is_done;
    pthread_mutex_unlock(&r->lock);
    return is_done;
}

/* Takes what is done, and fills what has become free. */
static gf_status move_on(gf_context *context, ring *r, gf_source *source, bool *more) {
    gf_status status = GF_OK;
    while (status == GF_OK && head_is_done(r))
        status = take_head(context, r);
    while (status == GF_OK && *more && r->tail - r->head < r->room)
        status = fill(context, r, source, more);
    return status;
}

/* Works on one document, or sleeps until the head is done where all have somebody. */
static void help(ring *r) {
    pthread_mutex_lock(&r->lock);
    slot *s = pick(r);
    if (s) {
        pthread_mutex_unlock(&r->lock);
        work(s, r->intake, &r->own);
        pthread_mutex_lock(&r->lock);
        s->is_done = true;
    } else {
        while (r->head < r->tail && !r->slots[r->head % r->room].is_done)
            pthread_cond_wait(&r->done, &r->lock);
    }
    pthread_mutex_unlock(&r->lock);
}

static bool is_time_to_move(ring *r, bool more) {
    pthread_mutex_lock(&r->lock);
    const size_t waiting = r->tail - r->next;
    pthread_mutex_unlock(&r->lock);
    return more ? 2 * waiting <= r->room : waiting == 0 || head_is_done(r);
}

static gf_status pump(gf_context *context, ring *r, gf_source *source) {
    bool more = true;
    gf_status status = GF_OK;
    while (status == GF_OK && (more || r->head < r->tail)) {
        if (is_time_to_move(r, more)) status = move_on(context, r, source, &more);
        if (status == GF_OK) help(r);
    }
    return status;
}

static void empty(const ring *r) {
    for (size_t i = 0; i < r->room; i++) {
        free(r->slots[i].line);
        gf_arena_free(r->slots[i].arena);
    }
}

/* As many as can start beside the calling thread, which may be none. */
static gf_status run_threads(gf_context *context, ring *r, pthread_t *threads,
                             gf_source *source) {
    unsigned started = 0;
    while (started + 1 < r->intake->threads &&
           pthread_create(&threads[started], NULL, run_worker, r) == 0) {
        started++;
    }
    const gf_status status = pump(context, r, source);
    pthread_mutex_lock(&r->lock);
    if (status != GF_OK) r->next = r->tail; /* nobody begins anything more */
    r->is_closed = true;
    pthread_cond_broadcast(&r->filled);
    pthread_mutex_unlock(&r->lock);
    for (unsigned i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    return status;
}

gf_status gf_intake_run(gf_context *context, const gf_intake *intake, gf_source *source) {
    const unsigned count = intake->threads > 1 ? intake->threads : 1;
    /* One thread alone takes each document at once: progress is seen, memory stays small. */
    ring r = {.intake = intake, .room = count > 1 ? (size_t)count * SLOTS_PER_THREAD : 1};
    r.slots = gf_memory_take_array(r.room, sizeof *r.slots);
    pthread_t *threads = gf_memory_take_array(count, sizeof *threads);
    gf_status status = gf_fail(context, GF_ERR_NOMEM, "out of memory");
    if (r.slots && threads) {
        pthread_mutex_init(&r.lock, NULL);
        pthread_cond_init(&r.filled, NULL);
        pthread_cond_init(&r.done, NULL);
        start_worker(intake, &r.own);
        status = run_threads(context, &r, threads, source);
        empty(&r);
        end_worker(&r.own);
        pthread_cond_destroy(&r.done);
        pthread_cond_destroy(&r.filled);
        pthread_mutex_destroy(&r.lock);
    }
    gf_memory_give(threads);
    gf_memory_give(r.slots);
    return status;
}
