# Tests of src/compare/.
check_PROGRAMS += tests/compare/test_facts tests/compare/test_match tests/compare/test_match_story tests/compare/test_model tests/compare/test_revision \
	tests/compare/test_slots tests/compare/test_stories tests/compare/test_texts tests/compare/test_verdicts
TESTS += tests/compare/test_grouping.sh tests/compare/test_shallow.sh tests/compare/test_facts tests/compare/test_match \
	tests/compare/test_match_story \
	tests/compare/test_model tests/compare/test_revision tests/compare/test_slots tests/compare/test_stories \
	tests/compare/test_texts tests/compare/test_verdicts
tests_compare_test_facts_SOURCES = tests/compare/test_facts.c tests/compare/case_lines.h tests/testing.h
tests_compare_test_facts_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_facts_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_facts_LDADD = $(TEST_LIBS)
tests_compare_test_match_SOURCES = tests/compare/test_match.c tests/testing.h
tests_compare_test_match_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_match_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_match_LDADD = $(TEST_LIBS)
tests_compare_test_match_story_SOURCES = tests/compare/test_match_story.c tests/testing.h
tests_compare_test_match_story_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_match_story_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_match_story_LDADD = $(TEST_LIBS)
tests_compare_test_model_SOURCES = tests/compare/test_model.c tests/testing.h
tests_compare_test_model_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_model_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_model_LDADD = $(TEST_LIBS)
tests_compare_test_revision_SOURCES = tests/compare/test_revision.c tests/testing.h
tests_compare_test_revision_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_revision_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_revision_LDADD = $(TEST_LIBS)
tests_compare_test_slots_SOURCES = tests/compare/test_slots.c tests/testing.h
tests_compare_test_slots_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_slots_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_slots_LDADD = $(TEST_LIBS)
tests_compare_test_texts_SOURCES = tests/compare/test_texts.c tests/compare/case_lines.h tests/testing.h
tests_compare_test_texts_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_texts_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_texts_LDADD = $(TEST_LIBS)
tests_compare_test_verdicts_SOURCES = tests/compare/test_verdicts.c tests/compare/case_lines.h tests/testing.h
tests_compare_test_verdicts_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_verdicts_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_verdicts_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/compare/facts.txt tests/compare/texts.txt tests/compare/verdicts.txt
tests_compare_test_stories_SOURCES = tests/compare/test_stories.c tests/testing.h
tests_compare_test_stories_CPPFLAGS = $(TEST_CPPFLAGS)
tests_compare_test_stories_CFLAGS = $(TEST_CFLAGS)
tests_compare_test_stories_LDADD = $(TEST_LIBS)
EXTRA_DIST += tests/compare/bench_stories.sh tests/compare/make_pairs.py \
	tests/compare/make_stories.py tests/compare/score_stories.py \
	tests/compare/test_grouping.sh tests/compare/test_shallow.sh \
	tests/compare/shallow/en-wire.txt tests/compare/shallow/es-agencia.txt \
	tests/compare/shallow/es-diario.txt tests/compare/shallow/uk-one.txt \
	tests/compare/shallow/uk-two.txt

EXTRA_PROGRAMS += tests/compare/bench_add
tests_compare_bench_add_SOURCES = tests/compare/bench_add.c
tests_compare_bench_add_LDADD = $(ENGINE_LIBS)

bench: bench-stories
.PHONY: bench-stories
bench-stories: crossread$(EXEEXT) tests/compare/bench_add$(EXEEXT)
	$(AM_TESTS_ENVIRONMENT) sh $(srcdir)/tests/compare/bench_stories.sh
