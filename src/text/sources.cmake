target_sources(gf_objects PRIVATE)
