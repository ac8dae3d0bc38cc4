libcrossread_a_SOURCES += \
	src/base/arena.c \
	src/base/arena.h \
	src/base/banned.h \
	src/base/error.c \
	src/base/error.h \
	src/base/file.c \
	src/base/file.h \
	src/base/map.c \
	src/base/map.h \
	src/base/str.c \
	src/base/str.h \
	src/base/vec.h
