target_sources(gf_objects PRIVATE
  pipeline/extract.c)
