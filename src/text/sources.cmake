target_sources(gf_objects PRIVATE
  text/language.c
  text/line_traits.c
  text/lines.c)
