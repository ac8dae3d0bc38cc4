# Tests of src/screen/.
check_PROGRAMS += \
	tests/screen/show \
	tests/screen/test_commands \
	tests/screen/test_golden \
	tests/screen/test_judge \
	tests/screen/test_screen
TESTS += \
	tests/screen/test_commands \
	tests/screen/test_golden \
	tests/screen/test_judge \
	tests/screen/test_screen
tests_screen_show_SOURCES = tests/screen/show.c
tests_screen_show_LDADD = $(SCREEN_LIBS) $(ENGINE_LIBS)
tests_screen_test_commands_SOURCES = tests/screen/test_commands.c tests/testing.h
tests_screen_test_commands_CPPFLAGS = $(TEST_CPPFLAGS)
tests_screen_test_commands_CFLAGS = $(TEST_CFLAGS)
tests_screen_test_commands_LDADD = $(SCREEN_LIBS) $(TEST_LIBS)
tests_screen_test_golden_SOURCES = tests/screen/test_golden.c tests/testing.h
tests_screen_test_golden_CPPFLAGS = $(TEST_CPPFLAGS)
tests_screen_test_golden_CFLAGS = $(TEST_CFLAGS)
tests_screen_test_golden_LDADD = $(TEST_LIBS)
tests_screen_test_judge_SOURCES = tests/screen/test_judge.c tests/testing.h
tests_screen_test_judge_CPPFLAGS = $(TEST_CPPFLAGS)
tests_screen_test_judge_CFLAGS = $(TEST_CFLAGS)
tests_screen_test_judge_LDADD = $(TEST_LIBS)
tests_screen_test_screen_SOURCES = tests/screen/test_screen.c tests/testing.h
tests_screen_test_screen_CPPFLAGS = $(TEST_CPPFLAGS)
tests_screen_test_screen_CFLAGS = $(TEST_CFLAGS)
tests_screen_test_screen_LDADD = $(SCREEN_LIBS) $(TEST_LIBS)
EXTRA_DIST += \
	tests/screen/fixture/make.py \
	tests/screen/fixture/many.py \
	tests/screen/fixture/quay-long.json \
	tests/screen/fixture/quay.json \
	tests/screen/fixture/versions.json \
	tests/screen/golden

# Writes the golden screens anew, from what the reader shows now.
golden: tests/screen/test_golden tests/screen/show
	$(AM_TESTS_ENVIRONMENT) CROSSREAD_GOLDEN=1 tests/screen/test_golden

if HAVE_VTERM
check_PROGRAMS += tests/screen/test_terminal
TESTS += tests/screen/test_terminal
tests_screen_test_terminal_SOURCES = \
	tests/screen/pty.c \
	tests/screen/pty.h \
	tests/screen/test_terminal.c \
	tests/testing.h
tests_screen_test_terminal_CPPFLAGS = $(TEST_CPPFLAGS)
tests_screen_test_terminal_CFLAGS = $(TEST_CFLAGS) $(VTERM_CFLAGS)
tests_screen_test_terminal_LDADD = $(VTERM_LIBS) $(CMOCKA_LIBS) -lutil

check_PROGRAMS += tests/screen/soak
TESTS += tests/screen/soak.sh
EXTRA_DIST += tests/screen/soak.sh
tests_screen_soak_SOURCES = \
	tests/screen/pty.c \
	tests/screen/pty.h \
	tests/screen/soak.c
tests_screen_soak_CFLAGS = $(AM_CFLAGS) $(VTERM_CFLAGS)
tests_screen_soak_LDADD = $(VTERM_LIBS) -lutil

# A million random keys; configure with --enable-asan --enable-ubsan first. make check has a sample.
soak: tests/screen/soak tests/screen/show
	tests/screen/soak tests/screen/show $(srcdir)/tests/screen/fixture/quay.json 1000000

EXTRA_PROGRAMS += tests/screen/bench_screen
CLEANFILES += tests/screen/many.json
tests_screen_bench_screen_SOURCES = \
	tests/screen/bench_screen.c \
	tests/screen/pty.c \
	tests/screen/pty.h
tests_screen_bench_screen_CFLAGS = $(AM_CFLAGS) $(VTERM_CFLAGS)
tests_screen_bench_screen_LDADD = $(VTERM_LIBS) -lutil

bench: bench-screen
bench-screen: tests/screen/bench_screen tests/screen/show crossread $(nodist_pkgdata_DATA)
	python3 $(srcdir)/tests/screen/fixture/many.py \
	  $(srcdir)/tests/screen/fixture/quay-long.json 50 >tests/screen/many.json
	$(AM_TESTS_ENVIRONMENT) tests/screen/bench_screen tests/screen/show \
	  $(srcdir)/tests/screen/fixture/quay-long.json tests/screen/many.json ./crossread
endif
