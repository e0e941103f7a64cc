target_sources(gf_objects PRIVATE
  explain/diff_story.c
  explain/explain.c
  explain/meeting_story.c
  explain/network_diff.c
  explain/node_pairing.c
  explain/pair_story.c
  explain/quote.c)
