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
