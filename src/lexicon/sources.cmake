target_sources(gf_objects PRIVATE
  lexicon/check.c
  lexicon/fact.c
  lexicon/family.c
  lexicon/forms.c
  lexicon/known.c
  lexicon/lexicon.c
  lexicon/lexicon_file.c
  lexicon/origin.c
  lexicon/part.c
  lexicon/role.c)
