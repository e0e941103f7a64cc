gf_unit_test(lexicon lexicon_people)
gf_unit_test(lexicon lexicon_facts)
