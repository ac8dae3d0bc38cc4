# Tests of src/text/.
TEXT_TESTS = \
	tests/text/test_charset \
	tests/text/test_detect \
	tests/text/test_fold \
	tests/text/test_search \
	tests/text/test_segment \
	tests/text/test_width \
	tests/text/test_wrap
check_PROGRAMS += $(TEXT_TESTS)
TESTS += $(TEXT_TESTS)
EXTRA_DIST += tests/text/segment-cases.txt

tests_text_test_charset_SOURCES = tests/text/test_charset.c tests/testing.h
tests_text_test_charset_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_charset_CFLAGS = $(TEST_CFLAGS)
tests_text_test_charset_LDADD = $(TEST_LIBS)
tests_text_test_detect_SOURCES = tests/text/test_detect.c tests/testing.h
tests_text_test_detect_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_detect_CFLAGS = $(TEST_CFLAGS)
tests_text_test_detect_LDADD = $(TEST_LIBS)
tests_text_test_fold_SOURCES = tests/text/test_fold.c tests/testing.h
tests_text_test_fold_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_fold_CFLAGS = $(TEST_CFLAGS)
tests_text_test_fold_LDADD = $(TEST_LIBS)
tests_text_test_search_SOURCES = tests/text/test_search.c tests/testing.h
tests_text_test_search_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_search_CFLAGS = $(TEST_CFLAGS)
tests_text_test_search_LDADD = $(TEST_LIBS)
tests_text_test_segment_SOURCES = tests/text/test_segment.c tests/testing.h
tests_text_test_segment_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_segment_CFLAGS = $(TEST_CFLAGS)
tests_text_test_segment_LDADD = $(TEST_LIBS)
tests_text_test_width_SOURCES = tests/text/test_width.c tests/testing.h
tests_text_test_width_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_width_CFLAGS = $(TEST_CFLAGS)
tests_text_test_width_LDADD = $(TEST_LIBS)
tests_text_test_wrap_SOURCES = tests/text/test_wrap.c tests/testing.h
tests_text_test_wrap_CPPFLAGS = $(TEST_CPPFLAGS)
tests_text_test_wrap_CFLAGS = $(TEST_CFLAGS)
tests_text_test_wrap_LDADD = $(TEST_LIBS)

# make eval-segment TREEBANKS=DIR: sentences and tokens of every *-test.conllu[.gz] in DIR.
EXTRA_PROGRAMS += tests/text/eval_segment
CLEANFILES += tests/text/eval_segment$(EXEEXT)
tests_text_eval_segment_SOURCES = tests/text/eval_segment.c
tests_text_eval_segment_LDADD = $(TREEBANK_LIBS)
eval-segment: tests/text/eval_segment$(EXEEXT) data/lists.stamp
	@for file in $(TREEBANKS)/*-test.conllu $(TREEBANKS)/*-test.conllu.gz; do \
	  test -f "$$file" || continue; \
	  CROSSREAD_DATA=data tests/text/eval_segment "$$file" || exit 1; \
	  case $$file in *gum*) CROSSREAD_DATA=data \
	    tests/text/eval_segment --document GUM_news "$$file" || exit 1;; esac; done
