# Sources of src/compare/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/compare/analysis.c \
	src/compare/analysis.h
