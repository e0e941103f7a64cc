gf_unit_test(time timex)
gf_unit_test(time anchor)
gf_unit_test(time document_date)
gf_unit_test(time ticker)
