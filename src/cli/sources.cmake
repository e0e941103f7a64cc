target_sources(gf_cli PRIVATE
  cli/cache_folder.c
  cli/closing.c
  cli/command_meant.c
  cli/command_names.c
  cli/command_network.c
  cli/command_texts.c
  cli/deliver.c
  cli/help.c
  cli/main.c
  cli/option_table.c
  cli/options.c
  cli/outputs.c
  cli/teller.c)
target_compile_definitions(gf_cli PRIVATE GF_VERSION="${PROJECT_VERSION}")
