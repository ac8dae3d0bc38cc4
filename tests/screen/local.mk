# Tests of src/screen/.
check_PROGRAMS += tests/screen/show
tests_screen_show_SOURCES = tests/screen/show.c
tests_screen_show_LDADD = $(SCREEN_LIBS) $(ENGINE_LIBS)
EXTRA_DIST += \
	tests/screen/fixture/make.py \
	tests/screen/fixture/quay.json

if HAVE_VTERM
EXTRA_PROGRAMS += tests/screen/bench_screen
tests_screen_bench_screen_SOURCES = \
	tests/screen/bench_screen.c \
	tests/screen/pty.c \
	tests/screen/pty.h
tests_screen_bench_screen_CFLAGS = $(AM_CFLAGS) $(VTERM_CFLAGS)
tests_screen_bench_screen_LDADD = $(VTERM_LIBS) -lutil

.PHONY: bench-screen
bench-screen: tests/screen/bench_screen tests/screen/show
	tests/screen/bench_screen tests/screen/show $(srcdir)/tests/screen/fixture/quay.json
endif
