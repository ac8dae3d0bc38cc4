# Tests of src/text/.
check_PROGRAMS += tests/text/test_charset tests/text/test_width tests/text/test_wrap
TESTS += tests/text/test_charset tests/text/test_width tests/text/test_wrap
tests_text_test_charset_SOURCES = tests/text/test_charset.c tests/testing.h
tests_text_test_charset_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_charset_CFLAGS = $(TEST_CFLAGS)
tests_text_test_charset_LDADD = $(TEST_LIBS)
tests_text_test_width_SOURCES = tests/text/test_width.c tests/testing.h
tests_text_test_width_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_width_CFLAGS = $(TEST_CFLAGS)
tests_text_test_width_LDADD = $(TEST_LIBS)
tests_text_test_wrap_SOURCES = tests/text/test_wrap.c tests/testing.h
tests_text_test_wrap_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_wrap_CFLAGS = $(TEST_CFLAGS)
tests_text_test_wrap_LDADD = $(TEST_LIBS)
