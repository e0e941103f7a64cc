target_sources(gf_objects PRIVATE
  event/argument.c
  event/circumstance.c
  event/containment.c
  event/draft.c
  event/event_dump.c
  event/event_names.c
  event/fit.c
  event/join.c
  event/part_of.c
  event/people_set.c
  event/relation.c
  event/report.c
  event/speaker.c
  event/stage.c
  event/held_or_planned.c
  event/trigger.c)
