#include "event/group_members.h"

#include "event/argument.h"
#include "event/stage.h"

/* A country that is part of the name: "deutsch" in "deutsch-polnische Arbeitsgruppe". */
static bool is_member(const gf_mention *m, const gf_mention *body) {
    const bool part = m->kind == GF_MENTION_ADJECTIVE || m->kind == GF_MENTION_PREFIX;
    return part && m->type == GF_PLACE && m->entity != GF_NONE &&
           m->tokens.begin >= body->tokens.begin && m->tokens.end <= body->tokens.end;
}

static bool add_members(const gf_stage *stage, gf_report *r, const gf_mention *body,
                        gf_participant like) {
    const gf_mentions *all = stage->scene->mentions;
    for (size_t i = (size_t)(body - all->at) + 1;
         i < all->count && all->at[i].sentence == body->sentence; i++) {
        const gf_mention *m = &all->at[i];
        if (!is_member(m, body)) continue;
        like.entity = m->entity;
        like.function = GF_FUNCTION_NONE;
        if (!gf_argument_add_again(stage, &like, r)) return false;
    }
    return true;
}

bool gf_group_members_add(const gf_stage *stage, gf_report *r) {
    const gf_scene *scene = stage->scene;
    const size_t told = r->participants.count;
    for (size_t i = 0; i < told; i++) {
        const gf_participant p = r->participants.at[i];
        if (scene->entities->at[p.entity].type != GF_ORGANISATION) continue;
        for (size_t k = 0; k < scene->mentions->count; k++) {
            const gf_mention *m = &scene->mentions->at[k];
            if (m->sentence > r->sentence) break;
            const bool named = m->sentence == r->sentence && m->entity == p.entity &&
                               m->kind == GF_MENTION_NAME &&
                               m->tokens.end > m->tokens.begin + 1;
            if (named && !add_members(stage, r, m, p)) return false;
        }
    }
    return true;
}
