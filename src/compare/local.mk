# Sources of src/compare/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/compare/analyse.c \
	src/compare/analysis.c \
	src/compare/analysis.h \
	src/compare/engine.c \
	src/compare/engine.h \
	src/compare/facts.c \
	src/compare/facts.h \
	src/compare/families.c \
	src/compare/families.h \
	src/compare/features.c \
	src/compare/features.h \
	src/compare/model.c \
	src/compare/model.h \
	src/compare/present.c \
	src/compare/present.h \
	src/compare/publication.c \
	src/compare/publication.h \
	src/compare/relate.c \
	src/compare/relate.h \
	src/compare/slots.c \
	src/compare/slots.h \
	src/compare/statement.c \
	src/compare/statement.h \
	src/compare/stories.c \
	src/compare/stories.h \
	src/compare/texts.c \
	src/compare/texts.h \
	src/compare/verdict.c \
	src/compare/verdict.h \
	src/compare/vocabulary.c \
	src/compare/vocabulary.h
