target_sources(gf_objects PRIVATE
  measure/centrality.c
  measure/igraph_guard.c
  measure/measure.c
  measure/people_graph.c)
