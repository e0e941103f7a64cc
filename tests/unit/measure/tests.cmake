gf_unit_test(measure centrality)
