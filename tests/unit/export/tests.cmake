gf_unit_test(export xml_escape)
