# Sources of src/command/, one per line, sorted.
bin_PROGRAMS += crossread
crossread_LDADD = $(SCREEN_LIBS) $(ENGINE_LIBS)
crossread_SOURCES = \
	src/command/add.c \
	src/command/analyse.c \
	src/command/analyse.h \
	src/command/changes.c \
	src/command/changes.h \
	src/command/choose.h \
	src/command/collection.c \
	src/command/collection.h \
	src/command/commands.h \
	src/command/compare.c \
	src/command/completion.c \
	src/command/export.c \
	src/command/group.c \
	src/command/group.h \
	src/command/help.c \
	src/command/open.c \
	src/command/options.c \
	src/command/options.h \
	src/command/output.c \
	src/command/output.h \
	src/command/pick.c \
	src/command/pick.h \
	src/command/read.c \
	src/command/read.h \
	src/command/report.c \
	src/command/report.h \
	src/command/shelf.c \
	src/command/shelf.h \
	src/command/sources.c \
	src/command/sources.h \
	src/command/table.c \
	src/command/table.h \
	src/command/trace.c \
	src/command/uncompared.c \
	src/command/uncompared.h \
	src/main.c

dist_man_MANS += src/command/crossread.1

# Made with the program, though it does not hold them: the data that it is run with.
EXTRA_crossread_DEPENDENCIES = | data/lexicon.bin data/lists.stamp

# Completions, made by the program itself.
bashcompletiondir = $(datadir)/bash-completion/completions
nodist_bashcompletion_DATA = completions/crossread
zshcompletiondir = $(datadir)/zsh/site-functions
nodist_zshcompletion_DATA = completions/_crossread
fishcompletiondir = $(datadir)/fish/vendor_completions.d
nodist_fishcompletion_DATA = completions/crossread.fish
CLEANFILES += completions/crossread completions/_crossread completions/crossread.fish

completions/crossread: crossread$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) completions && ./crossread$(EXEEXT) completion bash >$@
completions/_crossread: crossread$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) completions && ./crossread$(EXEEXT) completion zsh >$@
completions/crossread.fish: crossread$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) completions && ./crossread$(EXEEXT) completion fish >$@
