target_sources(gf_cli PRIVATE
  cli/main.c)
