# Sources of src/input/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/input/article.c \
	src/input/article.h \
	src/input/classes.c \
	src/input/classes.h \
	src/input/cue.c \
	src/input/cue.h \
	src/input/date.c \
	src/input/date.h \
	src/input/draft.c \
	src/input/draft.h \
	src/input/extract.c \
	src/input/extract.h \
	src/input/furniture.c \
	src/input/furniture.h \
	src/input/html.c \
	src/input/html.h \
	src/input/markup.c \
	src/input/markup.h \
	src/input/metadata.c \
	src/input/metadata.h \
	src/input/origin.c \
	src/input/origin.h \
	src/input/outlet.c \
	src/input/outlet.h \
	src/input/page.c \
	src/input/page.h \
	src/input/phrase.c \
	src/input/phrase.h \
	src/input/plain.c \
	src/input/plain.h \
	src/input/rules.c \
	src/input/rules.h \
	src/input/serial.c \
	src/input/source.c \
	src/input/tables.c \
	src/input/tables.h
