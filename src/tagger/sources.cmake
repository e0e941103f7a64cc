target_sources(gf_objects PRIVATE
  tagger/column_file.c
  tagger/context_features.c
  tagger/feature_index.c
  tagger/field.c
  tagger/field_model.c
  tagger/lattice.c
  tagger/listed_name.c
  tagger/letters.c
  tagger/model.c
  tagger/pair_sums.c
  tagger/recall.c
  tagger/spelling.c
  tagger/tag.c
  tagger/tagger.c
  tagger/train.c
  tagger/vocabulary.c
  tagger/word_sums.c
  tagger/word_traits.c)
# A root that need not set errno can be taken of several numbers at once.
set_source_files_properties(tagger/field.c PROPERTIES COMPILE_OPTIONS "-fno-math-errno")

# What a spelling dictionary knows of German words, as a table of hashes (tagger/vocabulary.h).
find_file(GF_DICTIONARY de_DE.dic PATHS /usr/share/hunspell /usr/share/myspell/dicts)
if(NOT GF_DICTIONARY)
  message(FATAL_ERROR "de_DE.dic not found: install hunspell-de-de or set GF_DICTIONARY")
endif()
add_executable(gf_compile_vocabulary tagger/compile_vocabulary.c tagger/vocabulary.c base/arena.c
  base/fail.c base/map.c base/memory.c base/utf8.c base/view.c)
target_include_directories(gf_compile_vocabulary PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}
  ${PROJECT_SOURCE_DIR}/include)
target_link_libraries(gf_compile_vocabulary PRIVATE gf_strict PkgConfig::UTF8PROC)
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/words.bin
  COMMAND gf_compile_vocabulary ${GF_DICTIONARY} ${PROJECT_BINARY_DIR}/words.bin
  DEPENDS gf_compile_vocabulary ${GF_DICTIONARY} VERBATIM)
add_custom_target(gf_words DEPENDS ${PROJECT_BINARY_DIR}/words.bin)
add_dependencies(gf_objects gf_words)
