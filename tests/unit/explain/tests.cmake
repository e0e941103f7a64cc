gf_unit_test(explain explain)
gf_unit_test(explain network_diff)
