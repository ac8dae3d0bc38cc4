# Sources of src/language/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/language/clause.c \
	src/language/clause.h \
	src/language/clause_arguments.c \
	src/language/clause_finder.h \
	src/language/clause_nouns.c \
	src/language/clause_share.c \
	src/language/clause_words.c \
	src/language/clause_words.h \
	src/language/lexicon.c \
	src/language/lexicon.h \
	src/language/lexicon_format.h \
	src/language/lexicon_forms.c \
	src/language/lexicon_relate.c \
	src/language/lexicon_senses.c \
	src/language/lexicon_tables.c \
	src/language/lexicon_tables.h \
	src/language/lists.c \
	src/language/lists.h \
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
	src/language/role.h \
	src/language/tree.c \
	src/language/tree.h \
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
	src/language/build_lexicon.c \
	src/language/build_lexicon.h \
	src/language/build_pack.c \
	src/language/build_tables.c \
	src/language/build_wordnet.c \
	src/language/lexicon.c \
	src/language/lexicon_forms.c \
	src/language/lexicon_relate.c \
	src/language/lexicon_senses.c \
	src/language/lexicon_tables.c \
	src/language/word.c

# Treebanks: for the trainer, the evaluation and the tests only.
noinst_LIBRARIES += libtreebank.a
libtreebank_a_SOURCES = \
	src/language/conllu.c \
	src/language/conllu.h
libtreebank_a_CFLAGS = $(AM_CFLAGS) $(ZLIB_CFLAGS)
TREEBANK_LIBS = libtreebank.a $(ENGINE_LIBS) $(ZLIB_LIBS)
