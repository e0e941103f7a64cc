target_sources(gf_objects PRIVATE
  clause/clause.c
  clause/clause_dump.c
  clause/cutter.c
  clause/gap.c
  clause/segment.c
  clause/segment_intro.c
  clause/segment_verb.c
  clause/verb_form.c
  clause/verb_group.c
  clause/verb_like.c)
