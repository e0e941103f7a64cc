target_sources(gf_objects PRIVATE
  export/network_lookup.c
  export/network_read.c
  export/network_write.c
  export/xml_escape.c)
