gf_unit_test(mention skeleton)
gf_unit_test(mention names)
gf_unit_test(mention titles)
gf_unit_test(mention agreement)
