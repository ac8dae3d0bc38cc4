# Tests of src/claims/.

check_PROGRAMS += tests/claims/test_time
TESTS += tests/claims/test_time
tests_claims_test_time_SOURCES = \
	tests/claims/test_time.c \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/testing.h
tests_claims_test_time_CPPFLAGS = $(TEST_CPPFLAGS)
tests_claims_test_time_CFLAGS = $(TEST_CFLAGS)
tests_claims_test_time_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/claims/times.txt

check_PROGRAMS += tests/claims/test_quantity
TESTS += tests/claims/test_quantity
tests_claims_test_quantity_SOURCES = \
	tests/claims/test_quantity.c \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/testing.h
tests_claims_test_quantity_CPPFLAGS = $(TEST_CPPFLAGS)
tests_claims_test_quantity_CFLAGS = $(TEST_CFLAGS)
tests_claims_test_quantity_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/claims/quantities.txt

check_PROGRAMS += tests/claims/test_extract
TESTS += tests/claims/test_extract
tests_claims_test_extract_SOURCES = tests/claims/test_extract.c tests/testing.h
tests_claims_test_extract_CPPFLAGS = $(TEST_CPPFLAGS)
tests_claims_test_extract_CFLAGS = $(TEST_CFLAGS)
tests_claims_test_extract_LDADD = $(TEST_LIBS)
EXTRA_DIST += \
	tests/claims/cases/arguments.txt \
	tests/claims/cases/certainty.txt \
	tests/claims/cases/clauses.txt \
	tests/claims/cases/headlines.txt \
	tests/claims/cases/nouns.txt \
	tests/claims/cases/reports.txt \
	tests/claims/cases/states.txt

check_PROGRAMS += tests/claims/test_entity
TESTS += tests/claims/test_entity
tests_claims_test_entity_SOURCES = \
	tests/claims/test_entity.c \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/testing.h
tests_claims_test_entity_CPPFLAGS = $(TEST_CPPFLAGS)
tests_claims_test_entity_CFLAGS = $(TEST_CFLAGS)
tests_claims_test_entity_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/claims/entities.txt tests/claims/same.txt

# make bench-language [ARTICLES="FILE…"]: what reading costs, beside link-grammar where that is
# installed.
EXTRA_PROGRAMS += tests/claims/bench_extract
tests_claims_bench_extract_SOURCES = tests/claims/bench_extract.c
tests_claims_bench_extract_LDADD = $(ENGINE_LIBS)
EXTRA_DIST += tests/claims/bench_extract.sh

bench: bench-language
bench-language: tests/claims/bench_extract$(EXEEXT) $(nodist_pkgdata_DATA)
	@$(AM_TESTS_ENVIRONMENT) $(srcdir)/tests/claims/bench_extract.sh tests/claims/bench_extract \
	  $(or $(ARTICLES),$(srcdir)/data/stories/demo/*.txt)
