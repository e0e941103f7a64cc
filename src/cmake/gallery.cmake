# `cmake --build build/release --target gallery` makes what output/ and the README show of the demo corpus.
# With GALLERY set (cmake -DPROGRAM=... -DARTICLES=... -DGALLERY=... -P gallery.cmake) it makes it there.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  add_custom_target(gallery COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:gf_cli>
    -DARTICLES=corpus/articles -DGALLERY=output -P ${CMAKE_CURRENT_LIST_FILE}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} DEPENDS gf_cli USES_TERMINAL)
  return()
endif()

function(run)
  execute_process(COMMAND ${PROGRAM} ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

run(-o ${GALLERY} ${ARTICLES})
run(export -q -f svg --view people -o ${GALLERY} ${GALLERY}/network.json)
run(export -q -f svg --view focus --focus Putin -o ${GALLERY} ${GALLERY}/network.json)
