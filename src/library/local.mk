# Sources of src/library/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/library/anchor.c \
	src/library/anchor.h \
	src/library/articles.c \
	src/library/cache.c \
	src/library/database.c \
	src/library/database.h \
	src/library/form.c \
	src/library/form.h \
	src/library/grade.c \
	src/library/grouping.c \
	src/library/judge.c \
	src/library/judged.c \
	src/library/list.c \
	src/library/list.h \
	src/library/log.c \
	src/library/log.h \
	src/library/profiles.c \
	src/library/reading.c \
	src/library/schema.c \
	src/library/schema.h \
	src/library/shelf.c \
	src/library/shelf.h \
	src/library/stories.c
