target_sources(gf_objects PRIVATE
  measure/betweenness.c
  measure/igraph_guard.c)
