gf_unit_test(entity name_key)
gf_unit_test(entity resolve)
gf_unit_test(entity name_variants)
gf_unit_test(entity namesakes)
