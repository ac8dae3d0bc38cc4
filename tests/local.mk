# Tests: folders mirror src/. Every folder has a local.mk of its own.
if HAVE_CMOCKA
include tests/house/local.mk
include tests/base/local.mk
include tests/text/local.mk
include tests/input/local.mk
include tests/language/local.mk
include tests/claims/local.mk
include tests/compare/local.mk
include tests/library/local.mk
include tests/report/local.mk
include tests/screen/local.mk
include tests/command/local.mk
include tests/fuzz/local.mk
include tests/stories/local.mk
endif

TEST_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests
TEST_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
TEST_LIBS = $(ENGINE_LIBS) $(CMOCKA_LIBS)
AM_TESTS_ENVIRONMENT = \
	XDG_DATA_HOME=/dev/null/none; export XDG_DATA_HOME; \
	CROSSREAD_DATA='$(abs_builddir)/data'; export CROSSREAD_DATA; \
	CROSSREAD_SOURCE='$(abs_srcdir)'; export CROSSREAD_SOURCE; \
	CROSSREAD_BUILD='$(abs_builddir)'; export CROSSREAD_BUILD; \
	WORDNET_DIR='$(WORDNET_DIR)'; export WORDNET_DIR; \
	ISO_CODES_DIR='$(ISO_CODES_DIR)'; export ISO_CODES_DIR;
