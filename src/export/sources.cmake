target_sources(gf_objects PRIVATE
  export/network_write.c
  export/xml_escape.c)
