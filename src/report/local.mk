# Sources of src/report/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/report/json.h \
	src/report/json_read.c \
	src/report/json_write.c \
	src/report/points.c \
	src/report/points.h
