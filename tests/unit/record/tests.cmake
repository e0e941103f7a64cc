gf_unit_test(record fingerprint)
gf_unit_test(record quotes)
gf_unit_test(record record)
