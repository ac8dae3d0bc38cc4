# Tests of src/input/.
input_tests = \
	tests/input/test_article \
	tests/input/test_source
check_PROGRAMS += $(input_tests)
TESTS += $(input_tests)

tests_input_test_article_SOURCES = tests/input/test_article.c tests/testing.h
tests_input_test_article_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_article_CFLAGS = $(TEST_CFLAGS)
tests_input_test_article_LDADD = $(TEST_LIBS)

tests_input_test_source_SOURCES = tests/input/test_source.c tests/testing.h
tests_input_test_source_CPPFLAGS = $(TEST_CPPFLAGS)
tests_input_test_source_CFLAGS = $(TEST_CFLAGS)
tests_input_test_source_LDADD = $(TEST_LIBS)
