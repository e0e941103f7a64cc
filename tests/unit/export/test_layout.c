#include "made_network.h"

#include "export/layout.h"

#include <math.h>

static bool touch(const gf_layout_node *a, const gf_layout_node *b) {
    return fabs(a->x - b->x) * 2 < a->width + b->width &&
           fabs(a->y - b->y) * 2 < a->height + b->height;
}

static void expect_apart(const gf_layout *l) {
    for (size_t i = 0; i < l->node_count; i++) {
        const gf_layout_node *n = &l->nodes[i];
        cr_expect(n->x - n->width / 2 >= -0.01 && n->x + n->width / 2 <= l->width + 0.01);
        cr_expect(n->y - n->height / 2 >= -0.01 && n->y + n->height / 2 <= l->height + 0.01);
        for (size_t k = 0; k < i; k++)
            cr_expect_not(touch(n, &l->nodes[k]), "%zu touches %zu", i, k);
    }
}

static gf_layout make(size_t nodes, size_t links) {
    gf_layout l = {.node_count = nodes, .link_count = links};
    l.nodes = GF_NEW_ARRAY(made_arena, gf_layout_node, nodes);
    l.links = GF_NEW_ARRAY(made_arena, gf_layout_link, links + 1);
    for (size_t i = 0; i < nodes; i++)
        l.nodes[i] = (gf_layout_node){.width = 90, .height = 22};
    return l;
}

static gf_status lay_out(gf_layout *l, const char *engine) {
    gf_context *context = gf_context_new();
    const gf_status status = gf_layout_make(context, made_arena, engine, 1.3, l);
    gf_context_free(context);
    return status;
}

Test(layout, packs_many_parts_into_the_form_of_a_page, .init = made_begin, .fini = made_end) {
    gf_layout l = make(60, 40);
    for (size_t i = 0; i < 20; i++) { /* twenty stars of three */
        l.nodes[3 * i].is_hub = true;
        for (size_t k = 0; k < 2; k++)
            l.links[2 * i + k] =
                (gf_layout_link){.a = (uint32_t)(3 * i), .b = (uint32_t)(3 * i + k + 1)};
    }
    cr_assert_eq(lay_out(&l, NULL), GF_OK);
    expect_apart(&l);
    cr_expect(l.width / l.height > 0.7 && l.width / l.height < 2.4, "%f x %f", l.width,
              l.height);
    cr_expect_lt(l.width * l.height, 20 * 300 * 90, "stars are packed tightly");
}

Test(layout, keeps_boxes_apart_whatever_the_engine, .init = made_begin, .fini = made_end) {
    static const char *const engines[] = {NULL,   "dot",   "neato", "fdp",
                                          "sfdp", "circo", "twopi"};
    for (size_t e = 0; e < sizeof engines / sizeof *engines; e++) {
        gf_layout l = make(40, 60);
        uint32_t seed = 3;
        for (uint32_t i = 0; i < 60; i++)
            l.links[i] =
                (gf_layout_link){.a = i % 40, .b = (i % 40 + 1 + made_random(&seed, 38)) % 40};
        cr_assert_eq(lay_out(&l, engines[e]), GF_OK);
        expect_apart(&l);
        for (size_t i = 0; i < l.link_count; i++)
            cr_expect(l.links[i].count == 2 || l.links[i].count % 3 == 1);
    }
}

Test(layout, takes_nothing_and_one, .init = made_begin, .fini = made_end) {
    gf_layout none = make(0, 0), one = make(1, 0);
    cr_assert_eq(lay_out(&none, NULL), GF_OK);
    cr_assert_eq(lay_out(&one, NULL), GF_OK);
    expect_apart(&one);
}

Test(layout, names_an_engine_that_is_not_there, .init = made_begin, .fini = made_end) {
    gf_layout l = make(2, 1);
    l.links[0] = (gf_layout_link){.a = 0, .b = 1};
    cr_expect_eq(lay_out(&l, "nonsense"), GF_ERR_IO);
}

static bool is_within(const gf_layout_node *n, gf_point p) {
    return fabs(p.x - n->x) * 2 < n->width - 0.1 && fabs(p.y - n->y) * 2 < n->height - 0.1;
}

/* The point of the curve at @p t. */
static gf_point on_curve(const gf_point *p, double t) {
    const double u = 1 - t, a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    return (gf_point){a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
                      a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

/* Boxes of a meeting stand in columns: no line runs below the box of somebody else. */
Test(layout, fans_out_from_a_hub_around_all_boxes, .init = made_begin, .fini = made_end) {
    enum { GUESTS = 9 };
    gf_layout l = make(GUESTS + 1, GUESTS);
    l.nodes[0].is_hub = true;
    for (uint32_t i = 0; i < GUESTS; i++) {
        l.nodes[i + 1].width = 40 + 23 * (double)(i % 4);
        l.links[i] =
            i % 2 ? (gf_layout_link){.a = 0, .b = i + 1} : (gf_layout_link){.a = i + 1, .b = 0};
    }
    cr_assert_eq(lay_out(&l, NULL), GF_OK);
    for (size_t i = 0; i < GUESTS; i++) {
        cr_assert_eq(l.links[i].count, 4);
        for (double t = 0; t <= 1; t += 0.02) {
            for (size_t k = 0; k < l.node_count; k++)
                cr_expect_not(is_within(&l.nodes[k], on_curve(l.links[i].points, t)),
                              "line %zu runs through box %zu", i, k);
        }
    }
}
