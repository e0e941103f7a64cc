gf_unit_test(base arena)
gf_unit_test(base fail)
gf_unit_test(base outbuf)
