target_sources(gf_objects PRIVATE
  token/scan_word.c
  token/sentence.c
  token/tokenize.c
  token/word_memory.c)
