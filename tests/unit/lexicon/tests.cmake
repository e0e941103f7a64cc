gf_unit_test(lexicon lexicon_people)
gf_unit_test(lexicon lexicon_facts)
gf_unit_test(lexicon check)
gf_unit_test(lexicon lookup)
