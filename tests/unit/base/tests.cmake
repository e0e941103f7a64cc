gf_unit_test(base arena)
