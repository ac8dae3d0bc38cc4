# Tests of src/report/.
check_PROGRAMS += tests/report/test_json
TESTS += tests/report/test_json tests/report/test_schema.sh
EXTRA_DIST += tests/report/ferry.json tests/report/test_schema.sh tests/report/validate.py

tests_report_test_json_SOURCES = \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/report/test_json.c \
	tests/testing.h
tests_report_test_json_CPPFLAGS = $(TEST_CPPFLAGS)
tests_report_test_json_CFLAGS = $(TEST_CFLAGS)
tests_report_test_json_LDADD = $(TEST_LIBS)
