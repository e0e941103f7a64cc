target_sources(gf_objects PRIVATE
  graph/build.c
  graph/claims.c
  graph/date_documents.c
  graph/edge_order.c
  graph/edges.c
  graph/entity_nodes.c
  graph/filter.c
  graph/filter_keep.c
  graph/likeness.c
  graph/meeting_name.c
  graph/meeting_nodes.c
  graph/merge_entities.c
  graph/merge_meetings.c
  graph/name_search.c
  graph/network.c
  graph/person_rank.c
  graph/slug.c)
