#include "export/canvas.h"

#include "base/vec.h"

uint32_t gf_canvas_group_add(gf_arena *arena, gf_canvas *canvas, gf_canvas_group group) {
    if (!GF_PUSH(arena, &canvas->groups, group)) return GF_NO_GROUP;
    return (uint32_t)canvas->groups.count - 1;
}

bool gf_canvas_add(gf_arena *arena, gf_canvas *canvas, gf_canvas_item item) {
    return GF_PUSH(arena, &canvas->items, item);
}

bool gf_canvas_line(gf_arena *arena, gf_canvas *canvas, gf_point from, gf_point to,
                    gf_canvas_item item) {
    gf_point *points = GF_NEW_ARRAY(arena, gf_point, 2);
    if (!points) return false;
    points[0] = from;
    points[1] = to;
    item.kind = GF_ITEM_PATH;
    item.points = points;
    item.count = 2;
    return gf_canvas_add(arena, canvas, item);
}

void gf_canvas_shift(gf_canvas *canvas, double dx, double dy) {
    for (size_t i = 0; i < canvas->items.count; i++) {
        gf_canvas_item *item = &canvas->items.at[i];
        item->x += dx;
        item->y += dy;
        for (size_t k = 0; k < item->count; k++) {
            item->points[k].x += dx;
            item->points[k].y += dy;
        }
    }
}
