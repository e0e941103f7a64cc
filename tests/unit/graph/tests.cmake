gf_unit_test(graph corrections)
gf_unit_test(graph filter)
gf_unit_test(graph merge_meetings)
gf_unit_test(graph name_search)
