gf_unit_test(explain network_diff)
