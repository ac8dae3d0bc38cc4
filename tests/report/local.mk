# Tests of src/report/.
check_PROGRAMS += tests/report/reread tests/report/test_formats tests/report/test_json \
	tests/report/test_judged
TESTS += \
	tests/report/test_files.sh \
	tests/report/test_formats \
	tests/report/test_json \
	tests/report/test_judged
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
	tests/report/judged.csv \
	tests/report/judged.html \
	tests/report/judged.json \
	tests/report/judged.md \
	tests/report/judged.txt \
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

tests_report_test_judged_SOURCES = \
	tests/library/folder.h \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/report/golden.h \
	tests/report/test_judged.c \
	tests/testing.h
tests_report_test_judged_CPPFLAGS = $(TEST_CPPFLAGS)
tests_report_test_judged_CFLAGS = $(TEST_CFLAGS)
tests_report_test_judged_LDADD = $(TEST_LIBS)
