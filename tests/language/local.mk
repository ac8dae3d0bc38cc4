# Tests of src/language/.
check_PROGRAMS += tests/language/test_conllu
TESTS += tests/language/test_conllu
tests_language_test_conllu_SOURCES = tests/language/test_conllu.c tests/testing.h
tests_language_test_conllu_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_conllu_CFLAGS = $(TEST_CFLAGS) $(ZLIB_CFLAGS)
tests_language_test_conllu_LDADD = $(TREEBANK_LIBS) $(TEST_LIBS)

check_PROGRAMS += tests/language/test_lexicon
TESTS += tests/language/test_lexicon
tests_language_test_lexicon_SOURCES = tests/language/test_lexicon.c tests/testing.h
tests_language_test_lexicon_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_lexicon_CFLAGS = $(TEST_CFLAGS)
tests_language_test_lexicon_LDADD = $(TEST_LIBS)

check_PROGRAMS += tests/language/test_lexicon_damage
TESTS += tests/language/test_lexicon_damage
tests_language_test_lexicon_damage_SOURCES = tests/language/test_lexicon_damage.c tests/testing.h
tests_language_test_lexicon_damage_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_lexicon_damage_CFLAGS = $(TEST_CFLAGS)
tests_language_test_lexicon_damage_LDADD = $(TEST_LIBS)

TESTS += tests/language/test_build_lexicon.sh
EXTRA_DIST += tests/language/test_build_lexicon.sh

check_PROGRAMS += tests/language/test_lexicon_tables
TESTS += tests/language/test_lexicon_tables
tests_language_test_lexicon_tables_SOURCES = tests/language/test_lexicon_tables.c tests/testing.h
tests_language_test_lexicon_tables_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_lexicon_tables_CFLAGS = $(TEST_CFLAGS)
tests_language_test_lexicon_tables_LDADD = $(TEST_LIBS)

check_PROGRAMS += tests/language/test_tree
TESTS += tests/language/test_tree
tests_language_test_tree_SOURCES = tests/language/test_tree.c tests/testing.h
tests_language_test_tree_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_tree_CFLAGS = $(TEST_CFLAGS)
tests_language_test_tree_LDADD = $(TEST_LIBS)

check_PROGRAMS += tests/language/test_number
TESTS += tests/language/test_number
tests_language_test_number_SOURCES = \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/language/test_number.c \
	tests/testing.h
tests_language_test_number_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_number_CFLAGS = $(TEST_CFLAGS)
tests_language_test_number_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/language/numbers.txt

check_PROGRAMS += tests/language/test_grammar
TESTS += tests/language/test_grammar
tests_language_test_grammar_SOURCES = \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/language/test_grammar.c \
	tests/testing.h
tests_language_test_grammar_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_grammar_CFLAGS = $(TEST_CFLAGS)
tests_language_test_grammar_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/language/trees.txt

check_PROGRAMS += tests/language/test_timex
TESTS += tests/language/test_timex
tests_language_test_timex_SOURCES = \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/language/test_timex.c \
	tests/testing.h
tests_language_test_timex_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_timex_CFLAGS = $(TEST_CFLAGS)
tests_language_test_timex_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/language/times.txt

check_PROGRAMS += tests/language/test_unit
TESTS += tests/language/test_unit
tests_language_test_unit_SOURCES = \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/language/test_unit.c \
	tests/testing.h
tests_language_test_unit_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_unit_CFLAGS = $(TEST_CFLAGS)
tests_language_test_unit_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/language/units.txt

check_PROGRAMS += tests/language/test_unglue
TESTS += tests/language/test_unglue
tests_language_test_unglue_SOURCES = \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/language/test_unglue.c \
	tests/testing.h
tests_language_test_unglue_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_unglue_CFLAGS = $(TEST_CFLAGS)
tests_language_test_unglue_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/language/unglue.txt

check_PROGRAMS += tests/language/test_names
TESTS += tests/language/test_names
tests_language_test_names_SOURCES = \
	tests/language/cases.c \
	tests/language/cases.h \
	tests/language/test_names.c \
	tests/testing.h
tests_language_test_names_CPPFLAGS = $(TEST_CPPFLAGS)
tests_language_test_names_CFLAGS = $(TEST_CFLAGS)
tests_language_test_names_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/language/names.txt

