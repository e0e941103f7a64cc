target_sources(gf_objects PRIVATE
  clause/clause.c
  clause/clause_dump.c
  clause/gap.c
  clause/grammar.c
  clause/segment.c
  clause/verb_form.c
  clause/verb_group.c
  clause/verb_like.c)
