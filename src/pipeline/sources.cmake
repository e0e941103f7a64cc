target_sources(gf_objects PRIVATE
  pipeline/add_claims.c
  pipeline/add_texts.c
  pipeline/build_id.c
  pipeline/cache.c
  pipeline/cache_sweep.c
  pipeline/corpus.c
  pipeline/dates.c
  pipeline/dates_json.c
  pipeline/dates_timeml.c
  pipeline/drawing.c
  pipeline/extract.c
  pipeline/handle.c
  pipeline/intake.c
  pipeline/name_model.c
  pipeline/network_file.c
  pipeline/overview.c
  pipeline/page_size.c
  pipeline/plain_locale.c
  pipeline/print_reading.c
  pipeline/select.c
  pipeline/share.c
  pipeline/slices.c
  pipeline/tag_words.c
  pipeline/whole_file.c)
set_source_files_properties(pipeline/share.c PROPERTIES
  COMPILE_DEFINITIONS "GF_SOURCE_SHARE=\"${PROJECT_SOURCE_DIR}/corpus\"")
set_source_files_properties(pipeline/name_model.c PROPERTIES
  COMPILE_DEFINITIONS "GF_BUILT_WORDS=\"${PROJECT_BINARY_DIR}/words.bin\"")
