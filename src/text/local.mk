# Sources of src/text/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/text/segment.h
