gf_unit_test(text lines)
gf_unit_test(text date_line)
