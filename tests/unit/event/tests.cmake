gf_unit_test(event relations)
gf_unit_test(event meetings)
gf_unit_test(event roles)
gf_unit_test(event told_day)
