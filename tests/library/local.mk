# Tests of src/library/. The analysis made by hand is that of the reports' tests.
LIBRARY_TESTS = tests/library/test_anchor tests/library/test_collection \
	tests/library/test_database tests/library/test_form tests/library/test_judgements
check_PROGRAMS += $(LIBRARY_TESTS)
TESTS += $(LIBRARY_TESTS)
tests_library_test_anchor_SOURCES = tests/library/test_anchor.c tests/testing.h
tests_library_test_anchor_CPPFLAGS = $(TEST_CPPFLAGS)
tests_library_test_anchor_CFLAGS = $(TEST_CFLAGS)
tests_library_test_anchor_LDADD = $(TEST_LIBS)
tests_library_test_judgements_SOURCES = \
	tests/library/folder.h \
	tests/library/test_judgements.c \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/testing.h
tests_library_test_judgements_CPPFLAGS = $(TEST_CPPFLAGS)
tests_library_test_judgements_CFLAGS = $(TEST_CFLAGS)
tests_library_test_judgements_LDADD = $(TEST_LIBS)
tests_library_test_database_SOURCES = \
	tests/library/folder.h \
	tests/library/test_database.c \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/testing.h
tests_library_test_database_CPPFLAGS = $(TEST_CPPFLAGS)
tests_library_test_database_CFLAGS = $(TEST_CFLAGS)
tests_library_test_database_LDADD = $(TEST_LIBS)
tests_library_test_collection_SOURCES = \
	tests/library/folder.h \
	tests/library/test_collection.c \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/testing.h
tests_library_test_collection_CPPFLAGS = $(TEST_CPPFLAGS)
tests_library_test_collection_CFLAGS = $(TEST_CFLAGS)
tests_library_test_collection_LDADD = $(TEST_LIBS)
tests_library_test_form_SOURCES = \
	tests/library/test_form.c \
	tests/report/fixture.c \
	tests/report/fixture.h \
	tests/testing.h
tests_library_test_form_CPPFLAGS = $(TEST_CPPFLAGS)
tests_library_test_form_CFLAGS = $(TEST_CFLAGS)
tests_library_test_form_LDADD = $(TEST_LIBS)

check_PROGRAMS += tests/library/kill
TESTS += tests/library/kill.sh
EXTRA_DIST += tests/library/kill.sh
tests_library_kill_SOURCES = tests/library/kill.c tests/report/fixture.c tests/report/fixture.h
tests_library_kill_CPPFLAGS = $(TEST_CPPFLAGS)
tests_library_kill_LDADD = $(ENGINE_LIBS)

soak: soak-library
soak-library: tests/library/kill crossread
	$(AM_TESTS_ENVIRONMENT) tests/library/kill 200 ./crossread
