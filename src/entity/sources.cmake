target_sources(gf_objects PRIVATE
  entity/attribute.c
  entity/gather.c
  entity/join_group.c
  entity/join_person.c
  entity/join_thing.c
  entity/name_key.c
  entity/namesake.c
  entity/nominative.c
  entity/office.c
  entity/refer.c
  entity/refer_host.c
  entity/refer_kin.c
  entity/refer_person.c
  entity/entity.c
  entity/sound.c)
