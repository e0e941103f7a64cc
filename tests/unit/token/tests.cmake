gf_unit_test(token tokenize)
gf_unit_test(token word_memory)
