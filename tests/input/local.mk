# Tests of src/input/.
input_tests = \
	tests/input/test_article \
	tests/input/test_date \
	tests/input/test_feeds \
	tests/input/test_furniture \
	tests/input/test_markup \
	tests/input/test_pages \
	tests/input/test_robots \
	tests/input/test_source
check_PROGRAMS += $(input_tests)
TESTS += $(input_tests)
EXTRA_DIST += tests/input/furniture.txt tests/input/pages.tsv tests/input/serve.py

tests_input_test_article_SOURCES = tests/input/test_article.c tests/testing.h
tests_input_test_article_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_article_CFLAGS = $(TEST_CFLAGS)
tests_input_test_article_LDADD = $(TEST_LIBS)

tests_input_test_date_SOURCES = tests/input/test_date.c tests/testing.h
tests_input_test_date_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_date_CFLAGS = $(TEST_CFLAGS)
tests_input_test_date_LDADD = $(TEST_LIBS)

tests_input_test_feeds_SOURCES = tests/input/test_feeds.c tests/testing.h
tests_input_test_feeds_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_feeds_CFLAGS = $(TEST_CFLAGS)
tests_input_test_feeds_LDADD = $(TEST_LIBS)

tests_input_test_furniture_SOURCES = tests/input/test_furniture.c tests/testing.h
tests_input_test_furniture_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_furniture_CFLAGS = $(TEST_CFLAGS)
tests_input_test_furniture_LDADD = $(TEST_LIBS)

tests_input_test_markup_SOURCES = tests/input/test_markup.c tests/testing.h
tests_input_test_markup_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_markup_CFLAGS = $(TEST_CFLAGS)
tests_input_test_markup_LDADD = $(TEST_LIBS)

tests_input_test_pages_SOURCES = tests/input/test_pages.c tests/testing.h
tests_input_test_pages_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_pages_CFLAGS = $(TEST_CFLAGS) $(ZLIB_CFLAGS)
tests_input_test_pages_LDADD = $(TEST_LIBS) $(ZLIB_LIBS)

tests_input_test_robots_SOURCES = tests/input/test_robots.c tests/testing.h
tests_input_test_robots_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_robots_CFLAGS = $(TEST_CFLAGS)
tests_input_test_robots_LDADD = $(TEST_LIBS)

tests_input_test_source_SOURCES = tests/input/test_source.c tests/testing.h
tests_input_test_source_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_source_CFLAGS = $(TEST_CFLAGS)
tests_input_test_source_LDADD = $(TEST_LIBS)
