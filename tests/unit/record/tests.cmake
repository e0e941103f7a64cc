gf_unit_test(record fingerprint)
gf_unit_test(record json_write)
gf_unit_test(record quotes)
gf_unit_test(record record)
