gf_unit_test(entity name_key)
gf_unit_test(entity resolve)
