gf_unit_test(clause clause)
