target_sources(gf_objects PRIVATE
  explain/explain.c
  explain/meeting_story.c
  explain/pair_story.c
  explain/quote.c)
