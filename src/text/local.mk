# Sources of src/text/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/text/charset.c \
	src/text/charset.h \
	src/text/normal.c \
	src/text/normal.h \
	src/text/segment.h \
	src/text/width.c \
	src/text/width.h \
	src/text/wrap.c \
	src/text/wrap.h
