# Sources of src/text/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/text/charset.c \
	src/text/charset.h \
	src/text/detect.c \
	src/text/detect.h \
	src/text/fold.c \
	src/text/fold.h \
	src/text/normal.c \
	src/text/normal.h \
	src/text/rules.c \
	src/text/rules.h \
	src/text/search.c \
	src/text/search.h \
	src/text/segment.c \
	src/text/segment.h \
	src/text/token.c \
	src/text/token.h \
	src/text/token_scan.c \
	src/text/token_scan.h \
	src/text/token_script.c \
	src/text/token_script.h \
	src/text/units.c \
	src/text/units.h \
	src/text/width.c \
	src/text/width.h \
	src/text/wrap.c \
	src/text/wrap.h
