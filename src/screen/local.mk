# Sources of src/screen/, one per line, sorted.
EXTRA_DIST += \
	src/screen/reader.h
