# Sources of src/claims/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/claims/claim.h \
	src/claims/extract.h \
	src/claims/trace.c \
	src/claims/trace.h
