# Sources of src/language/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/language/role.h \
	src/language/word.c \
	src/language/word.h

# Treebanks: for the trainer, the evaluation and the tests only.
noinst_LIBRARIES += libtreebank.a
libtreebank_a_SOURCES = \
	src/language/conllu.c \
	src/language/conllu.h
libtreebank_a_CFLAGS = $(AM_CFLAGS) $(ZLIB_CFLAGS)
TREEBANK_LIBS = libtreebank.a $(ENGINE_LIBS) $(ZLIB_LIBS)
