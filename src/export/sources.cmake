target_sources(gf_objects PRIVATE
  export/xml_escape.c)
