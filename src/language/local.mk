# Sources of src/language/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/language/word.h
