gf_unit_test(pipeline cache)
gf_unit_test(pipeline intake)
gf_unit_test(pipeline memory)
gf_unit_test(pipeline slices)
