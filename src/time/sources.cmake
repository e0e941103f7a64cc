target_sources(gf_objects PRIVATE
  time/document_date.c
  time/match_calendar.c
  time/match_duration.c
  time/match_relative.c
  time/resolve.c
  time/symbol_text.c
  time/time_word.c
  time/timex_find.c
  time/when.c
  time/when_read.c)
