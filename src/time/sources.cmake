target_sources(gf_objects PRIVATE
  time/direction.c
  time/document_date.c
  time/match_calendar.c
  time/match_clock.c
  time/match_duration.c
  time/match_period.c
  time/match_relative.c
  time/match_set.c
  time/match_unit.c
  time/period.c
  time/resolve.c
  time/symbol_text.c
  time/time_word.c
  time/timex_find.c
  time/timex_value.c
  time/when.c
  time/when_read.c)
