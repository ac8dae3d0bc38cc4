# Sources of src/claims/, one per line, sorted.
libcrossread_a_SOURCES += \
	src/claims/assemble.c \
	src/claims/assemble.h \
	src/claims/assemble_facets.c \
	src/claims/assemble_maker.h \
	src/claims/assemble_speakers.c \
	src/claims/attribution.c \
	src/claims/attribution.h \
	src/claims/claim.h \
	src/claims/cues.c \
	src/claims/cues.h \
	src/claims/dateline.c \
	src/claims/dateline.h \
	src/claims/extract.c \
	src/claims/extract.h \
	src/claims/mend.c \
	src/claims/mend.h \
	src/claims/mend_names.c \
	src/claims/mend_reports.c \
	src/claims/mend_tags.c \
	src/claims/mender.c \
	src/claims/mender.h \
	src/claims/polarity.c \
	src/claims/polarity.h \
	src/claims/quantity.c \
	src/claims/quantity.h \
	src/claims/quotes.c \
	src/claims/quotes.h \
	src/claims/tools.c \
	src/claims/tools.h \
	src/claims/time.c \
	src/claims/time.h \
	src/claims/time_calendar.c \
	src/claims/time_calendar.h \
	src/claims/time_resolve.c \
	src/claims/trace.c \
	src/claims/trace.h
