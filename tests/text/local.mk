# Tests of src/text/.
check_PROGRAMS += tests/text/test_charset
TESTS += tests/text/test_charset
tests_text_test_charset_SOURCES = tests/text/test_charset.c tests/testing.h
tests_text_test_charset_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_charset_CFLAGS = $(TEST_CFLAGS)
tests_text_test_charset_LDADD = $(TEST_LIBS)
