gf_unit_test(event relations)
