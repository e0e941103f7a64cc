# `cmake --build build/dev --target lint` runs clang-tidy (.clang-tidy) and cppcheck over src; both find nothing. One that is not
# installed is left out, with a word.
find_program(GF_RUN_CLANG_TIDY NAMES run-clang-tidy run-clang-tidy-14)
find_program(GF_CPPCHECK cppcheck)
set(GF_CPPCHECK_COMMAND ${GF_CPPCHECK} --quiet --error-exitcode=1 --enable=warning,performance,portability
  --std=c11 --library=posix --library=gnu --inline-suppr
  --suppressions-list=${PROJECT_SOURCE_DIR}/tests/cppcheck.supp
  -I ${PROJECT_SOURCE_DIR}/src -I ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)

# How long, deep and branching a function may be, alone: quick enough for a test.
set(GF_FUNCTIONS_COMMAND ${GF_RUN_CLANG_TIDY} -quiet -p ${PROJECT_BINARY_DIR}
  "-checks=-*,readability-function-size,readability-function-cognitive-complexity"
  "${PROJECT_SOURCE_DIR}/src/.*[.]c$")

set(GF_TIDY_COMMAND ${CMAKE_COMMAND} -E echo "lint: clang-tidy is not installed, left out")
if(GF_RUN_CLANG_TIDY)
  set(GF_TIDY_COMMAND ${GF_RUN_CLANG_TIDY} -quiet -p ${PROJECT_BINARY_DIR} "${PROJECT_SOURCE_DIR}/src/.*[.]c$$")
endif()
if(NOT GF_CPPCHECK)
  set(GF_CPPCHECK_COMMAND ${CMAKE_COMMAND} -E echo "lint: cppcheck is not installed, left out")
endif()
add_custom_target(lint COMMAND ${GF_CPPCHECK_COMMAND} COMMAND ${GF_TIDY_COMMAND} USES_TERMINAL VERBATIM)
