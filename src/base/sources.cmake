target_sources(gf_objects PRIVATE
  base/arena.c
  base/day.c
  base/fail.c
  base/map.c
  base/memory.c
  base/outbuf.c
  base/status.c
  base/utf8.c
  base/vec.c
  base/view.c
  base/word_list.c)
