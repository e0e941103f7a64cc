gf_unit_test(measure betweenness)
