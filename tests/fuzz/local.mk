# Fuzz targets: make fuzz runs them under libFuzzer, the tests replay their corpus.
FUZZERS = \
	tests/fuzz/fuzz_article \
	tests/fuzz/fuzz_charset \
	tests/fuzz/fuzz_config \
	tests/fuzz/fuzz_database \
	tests/fuzz/fuzz_date \
	tests/fuzz/fuzz_feed \
	tests/fuzz/fuzz_feed_list \
	tests/fuzz/fuzz_html \
	tests/fuzz/fuzz_json \
	tests/fuzz/fuzz_markdown \
	tests/fuzz/fuzz_pdf \
	tests/fuzz/fuzz_robots \
	tests/fuzz/fuzz_text \
	tests/fuzz/fuzz_theme \
	tests/fuzz/fuzz_tsv
check_PROGRAMS += $(FUZZERS)
TESTS += tests/fuzz/replay.sh
EXTRA_DIST += tests/fuzz/replay.sh tests/fuzz/run.sh tests/fuzz/corpus

FUZZ_SOURCES = tests/fuzz/target.c tests/fuzz/target.h
if !FUZZING
FUZZ_SOURCES += tests/fuzz/replay.c
endif
FUZZ_INCLUDES = $(AM_CPPFLAGS) -I$(srcdir)/tests/fuzz
FUZZ_LINKING = $(AM_LDFLAGS) $(FUZZ_ENGINE)

tests_fuzz_fuzz_article_SOURCES = tests/fuzz/fuzz_article.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_article_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_article_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_article_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_charset_SOURCES = tests/fuzz/fuzz_charset.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_charset_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_charset_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_charset_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_config_SOURCES = tests/fuzz/fuzz_config.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_config_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_config_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_config_LDADD = $(SCREEN_LIBS) $(ENGINE_LIBS)
tests_fuzz_fuzz_database_SOURCES = tests/fuzz/fuzz_database.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_database_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_database_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_database_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_date_SOURCES = tests/fuzz/fuzz_date.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_date_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_date_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_date_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_feed_SOURCES = tests/fuzz/fuzz_feed.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_feed_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_feed_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_feed_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_feed_list_SOURCES = tests/fuzz/fuzz_feed_list.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_feed_list_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_feed_list_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_feed_list_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_html_SOURCES = tests/fuzz/fuzz_html.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_html_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_html_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_html_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_json_SOURCES = tests/fuzz/fuzz_json.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_json_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_json_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_json_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_markdown_SOURCES = tests/fuzz/fuzz_markdown.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_markdown_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_markdown_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_markdown_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_pdf_SOURCES = tests/fuzz/fuzz_pdf.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_pdf_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_pdf_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_pdf_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_robots_SOURCES = tests/fuzz/fuzz_robots.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_robots_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_robots_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_robots_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_text_SOURCES = tests/fuzz/fuzz_text.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_text_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_text_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_text_LDADD = $(ENGINE_LIBS)
tests_fuzz_fuzz_theme_SOURCES = tests/fuzz/fuzz_theme.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_theme_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_theme_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_theme_LDADD = $(SCREEN_LIBS) $(ENGINE_LIBS)
tests_fuzz_fuzz_tsv_SOURCES = tests/fuzz/fuzz_tsv.c $(FUZZ_SOURCES)
tests_fuzz_fuzz_tsv_CPPFLAGS = $(FUZZ_INCLUDES)
tests_fuzz_fuzz_tsv_LDFLAGS = $(FUZZ_LINKING)
tests_fuzz_fuzz_tsv_LDADD = $(ENGINE_LIBS)

fuzz:
	$(srcdir)/tests/fuzz/run.sh
fuzzers: all-am $(FUZZERS)
