target_sources(gf_objects PRIVATE
  record/claim_names.c
  record/fingerprint.c
  record/json_build.c
  record/json_read.c
  record/json_write.c
  record/quotes.c
  record/record_read.c
  record/record_write.c
  record/setup_json.c
  record/told.c)
