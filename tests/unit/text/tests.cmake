gf_unit_test(text lines)
