# Tests of src/screen/.
check_PROGRAMS += tests/screen/show
tests_screen_show_SOURCES = tests/screen/show.c
tests_screen_show_LDADD = $(SCREEN_LIBS) $(ENGINE_LIBS)
EXTRA_DIST += \
	tests/screen/fixture/make.py \
	tests/screen/fixture/quay.json
