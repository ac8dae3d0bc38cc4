# Sources of src/screen/, one per line, sorted.
noinst_LIBRARIES += libscreen.a
SCREEN_LIBS = libscreen.a $(NCURSES_LIBS)
libscreen_a_SOURCES = \
	src/screen/action.c \
	src/screen/action.h \
	src/screen/apparatus.c \
	src/screen/apparatus.h \
	src/screen/arrange.c \
	src/screen/bars.c \
	src/screen/cells.c \
	src/screen/cells.h \
	src/screen/command.c \
	src/screen/command.h \
	src/screen/flow.c \
	src/screen/flow.h \
	src/screen/key.c \
	src/screen/key.h \
	src/screen/layout.c \
	src/screen/layout.h \
	src/screen/model.c \
	src/screen/model.h \
	src/screen/mouse.c \
	src/screen/navigate.c \
	src/screen/option.c \
	src/screen/option.h \
	src/screen/page.c \
	src/screen/page.h \
	src/screen/panes.c \
	src/screen/prompt.c \
	src/screen/prompt.h \
	src/screen/reader.c \
	src/screen/reader.h \
	src/screen/script.c \
	src/screen/script.h \
	src/screen/signals.c \
	src/screen/signals.h \
	src/screen/state.h \
	src/screen/style.c \
	src/screen/style.h \
	src/screen/term.h \
	src/screen/term_curses.c \
	src/screen/term_none.c \
	src/screen/themes.c \
	src/screen/themes.h \
	src/screen/tools.c \
	src/screen/view_fact.c \
	src/screen/view_facts.c \
	src/screen/view_help.c \
	src/screen/view_origins.c \
	src/screen/view_statistics.c \
	src/screen/view_stories.c \
	src/screen/view_timeline.c \
	src/screen/views.c \
	src/screen/views.h \
	src/screen/work.c \
	src/screen/work.h
