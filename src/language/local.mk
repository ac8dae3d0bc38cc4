# Sources of src/language/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/language/clause.c \
	src/language/clause.h \
	src/language/clause_arguments.c \
	src/language/clause_finder.h \
	src/language/clause_nouns.c \
	src/language/clause_share.c \
	src/language/clause_verbs.c \
	src/language/clause_words.c \
	src/language/clause_words.h \
	src/language/feature_add.h \
	src/language/features.c \
	src/language/features.h \
	src/language/features_parse.c \
	src/language/frequency.c \
	src/language/frequency.h \
	src/language/grammar.c \
	src/language/grammar.h \
	src/language/hash.h \
	src/language/lexicon.c \
	src/language/lexicon.h \
	src/language/lexicon_exclude.c \
	src/language/lexicon_format.h \
	src/language/lexicon_forms.c \
	src/language/lexicon_relate.c \
	src/language/lexicon_senses.c \
	src/language/lexicon_tables.c \
	src/language/lexicon_tables.h \
	src/language/lists.c \
	src/language/lists.h \
	src/language/model.c \
	src/language/model.h \
	src/language/names.c \
	src/language/names.h \
	src/language/names_acronym.c \
	src/language/names_kind.c \
	src/language/names_scan.h \
	src/language/names_span.c \
	src/language/names_words.c \
	src/language/number.c \
	src/language/number.h \
	src/language/number_atoms.c \
	src/language/number_atoms.h \
	src/language/number_figure.c \
	src/language/number_figure.h \
	src/language/number_label.c \
	src/language/number_label.h \
	src/language/number_measure.c \
	src/language/number_measure.h \
	src/language/number_table.c \
	src/language/number_table.h \
	src/language/parse.c \
	src/language/parse.h \
	src/language/parser.c \
	src/language/parser.h \
	src/language/role.h \
	src/language/tagger.c \
	src/language/tagger.h \
	src/language/timex.c \
	src/language/timex.h \
	src/language/timex_clock.c \
	src/language/timex_date.c \
	src/language/timex_parts.h \
	src/language/timex_relative.c \
	src/language/timex_table.c \
	src/language/timex_table.h \
	src/language/tree.c \
	src/language/tree.h \
	src/language/unglue.c \
	src/language/unglue.h \
	src/language/unit.c \
	src/language/unit.h \
	src/language/unit_finder.h \
	src/language/unit_frame.c \
	src/language/word.c \
	src/language/word.h

# Compiles data/lexicon.bin; shares the objects above, so that a change elsewhere in the engine
# does not make it run again.
noinst_PROGRAMS += src/language/build_lexicon
src_language_build_lexicon_SOURCES = \
	src/base/arena.c \
	src/base/error.c \
	src/base/file.c \
	src/base/map.c \
	src/base/str.c \
	src/language/build_events.c \
	src/language/build_lexicon.c \
	src/language/build_lexicon.h \
	src/language/build_names.c \
	src/language/build_pack.c \
	src/language/build_quantities.c \
	src/language/build_tables.c \
	src/language/build_wordnet.c \
	src/language/build_words.c \
	src/language/lexicon.c \
	src/language/lexicon_forms.c \
	src/language/lexicon_relate.c \
	src/language/lexicon_senses.c \
	src/language/lexicon_tables.c \
	src/language/word.c
src_language_build_lexicon_LDADD = $(JANSSON_LIBS)

# Treebanks: for the trainer, the evaluation and the tests only.
noinst_LIBRARIES += libtreebank.a
libtreebank_a_SOURCES = \
	src/language/conllu.c \
	src/language/conllu.h
libtreebank_a_CFLAGS = $(AM_CFLAGS) $(ZLIB_CFLAGS)
TREEBANK_LIBS = libtreebank.a $(ENGINE_LIBS) $(ZLIB_LIBS)

# The trainer (make train) and the evaluation (make eval-language), built when asked for.
EXTRA_PROGRAMS += src/language/training/train_grammar src/language/training/eval_language
src_language_training_train_grammar_SOURCES = \
	src/language/training/calibrate.c \
	src/language/training/calibrate.h \
	src/language/training/corpus.c \
	src/language/training/corpus.h \
	src/language/training/learner.c \
	src/language/training/learner.h \
	src/language/training/pack.c \
	src/language/training/pack.h \
	src/language/training/train.c \
	src/language/training/train_parser.c \
	src/language/training/train_parser.h \
	src/language/training/train_tagger.c \
	src/language/training/train_tagger.h
src_language_training_train_grammar_CFLAGS = $(AM_CFLAGS) -O3
src_language_training_train_grammar_LDADD = $(TREEBANK_LIBS)
src_language_training_eval_language_SOURCES = \
	src/language/training/eval_language.c \
	src/language/training/evaluate.c \
	src/language/training/evaluate.h
src_language_training_eval_language_LDADD = $(TREEBANK_LIBS)
CLEANFILES += $(EXTRA_PROGRAMS)

need_treebanks = \
	test -n "$(TREEBANKS)" || { echo "say where the treebanks are: make $@ TREEBANKS=DIR"; exit 2; }

train: src/language/training/train_grammar$(EXEEXT) data/lexicon.bin
	@$(need_treebanks)
	nice src/language/training/train_grammar$(EXEEXT) --data data --treebanks "$(TREEBANKS)" \
	  --out $(srcdir)/data/english/grammar.model

eval-language: src/language/training/eval_language$(EXEEXT) all-am
	@$(need_treebanks)
	src/language/training/eval_language$(EXEEXT) --data data "$(TREEBANKS)"

.PHONY: train eval-language

# make frequency TREEBANKS=DIR: writes data/english/frequency.txt anew.
EXTRA_PROGRAMS += count-lemmas
count_lemmas_SOURCES = src/language/count_lemmas.c
count_lemmas_LDADD = $(TREEBANK_LIBS)

.PHONY: frequency
frequency: count-lemmas$(EXEEXT)
	./count-lemmas$(EXEEXT) $(TREEBANKS)/en_ewt-ud-train.conllu.gz \
	    $(TREEBANKS)/en_gum-ud-train.conllu.gz >$(srcdir)/data/english/frequency.txt
