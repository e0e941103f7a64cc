gf_unit_test(token tokenize)
