gf_unit_test(pipeline intake)
