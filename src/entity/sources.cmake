target_sources(gf_objects PRIVATE
  entity/name_key.c)
