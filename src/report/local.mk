# Sources of src/report/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/report/csv.c \
	src/report/format.c \
	src/report/format.h \
	src/report/html.c \
	src/report/json.h \
	src/report/json_check.c \
	src/report/json_check.h \
	src/report/json_read.c \
	src/report/json_value.c \
	src/report/json_write.c \
	src/report/markdown.c \
	src/report/outline.c \
	src/report/outline.h \
	src/report/points.c \
	src/report/points.h \
	src/report/said.c \
	src/report/text.c \
	src/report/trace.c
