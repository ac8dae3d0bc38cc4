# Tests of src/report/.
check_PROGRAMS += tests/report/reread tests/report/test_formats tests/report/test_json
TESTS += \
	tests/report/test_files.sh \
	tests/report/test_formats \
	tests/report/test_json
EXTRA_DIST += \
	tests/report/check_files.py \
	tests/report/ferry-stories.json \
	tests/report/ferry-stories.txt \
	tests/report/ferry-trace-44.txt \
	tests/report/ferry.csv \
	tests/report/ferry.html \
	tests/report/ferry.json \
	tests/report/ferry.md \
	tests/report/ferry.txt \
	tests/report/test_files.sh \
	tests/report/validate.py

tests_report_reread_SOURCES = tests/report/reread.c
tests_report_reread_LDADD = $(ENGINE_LIBS)

tests_report_test_formats_SOURCES = \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/report/golden.h \
	tests/report/test_formats.c \
	tests/testing.h
tests_report_test_formats_CPPFLAGS = $(TEST_CPPFLAGS)
tests_report_test_formats_CFLAGS = $(TEST_CFLAGS)
tests_report_test_formats_LDADD = $(TEST_LIBS)

tests_report_test_json_SOURCES = \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/report/golden.h \
	tests/report/test_json.c \
	tests/testing.h
tests_report_test_json_CPPFLAGS = $(TEST_CPPFLAGS)
tests_report_test_json_CFLAGS = $(TEST_CFLAGS)
tests_report_test_json_LDADD = $(TEST_LIBS)
