gf_unit_test(export xml_escape)
gf_unit_test(export picture)
