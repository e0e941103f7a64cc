target_sources(gf_objects PRIVATE
  text/date_line.c
  text/folder.c
  text/json_article.c
  text/language.c
  text/line_traits.c
  text/lines.c
  text/source.c
  text/stored.c
  text/timeml.c
  text/web_body.c
  text/web_page.c)
