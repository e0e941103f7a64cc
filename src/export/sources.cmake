target_sources(gf_objects PRIVATE
  export/dot.c
  export/drawing_graph.c
  export/graphml.c
  export/network_lookup.c
  export/network_read.c
  export/network_write.c
  export/people_view.c
  export/picture.c
  export/render.c
  export/svg_frame.c
  export/svg_legend.c
  export/theme.c
  export/timeline.c
  export/view_graph.c
  export/wording.c
  export/writer.c
  export/xml_escape.c)
