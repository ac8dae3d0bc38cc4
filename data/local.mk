# Data files: what is installed, what is compiled at build time.

# The bundled demo story: five reports of one accident, two of a council's vote. Our own writing.
demodir = $(pkgdatadir)/stories/demo
dist_demo_DATA = \
	data/stories/demo/ferry-1-live.txt \
	data/stories/demo/ferry-2-wire.txt \
	data/stories/demo/ferry-3-paper.txt \
	data/stories/demo/ferry-4-next-day.txt \
	data/stories/demo/ferry-5-tabloid.txt \
	data/stories/demo/tram-1-agency.txt \
	data/stories/demo/tram-2-local.txt

dist_pkgdata_DATA += data/config.example data/languages.txt data/report.schema.json

# The lexicon: WordNet, iso-codes and our own tables in one file (src/language/lexicon.h).
LEXICON_TABLES = \
	data/english/countries.txt \
	data/english/cues.txt \
	data/english/currencies.txt \
	data/english/derivations.txt \
	data/english/events.txt \
	data/english/kinds.txt \
	data/english/lemmas.txt \
	data/english/numbers.txt \
	data/english/opposites.txt \
	data/english/organisations.txt \
	data/english/places.txt \
	data/english/speech.txt \
	data/english/times.txt \
	data/english/titles.txt \
	data/english/units.txt \
	data/english/words.txt
EXTRA_DIST += $(LEXICON_TABLES) data/english/README

nodist_pkgdata_DATA += data/lexicon.bin
CLEANFILES += data/lexicon.bin data/lexicon.bin.new

data/lexicon.bin: src/language/build_lexicon$(EXEEXT) $(LEXICON_TABLES)
	$(AM_V_GEN)$(MKDIR_P) data && \
	src/language/build_lexicon$(EXEEXT) $(WORDNET_DIR) $(ISO_CODES_DIR) $(srcdir)/data/english $@.new && \
	mv -f $@.new $@

# Lists that are read as they stand (src/language/lists.h); a build outside of the source tree
# wants them, and the demo story, beside lexicon.bin.
LISTS = \
	data/english/abbreviations.txt \
	data/english/clauses.txt \
	data/english/counts.txt \
	data/english/frequency.txt \
	data/english/furniture.txt \
	data/english/grammar.model \
	data/english/grammar.txt \
	data/english/labels.txt \
	data/english/lines.txt \
	data/english/outlets.txt \
	data/english/signs.txt \
	data/english/stamps.txt \
	data/english/statements.txt \
	data/english/verdicts.model
englishdir = $(pkgdatadir)/english
dist_english_DATA = $(LISTS)

# What holds in every language.
COMMON_LISTS = \
	data/common/furniture.txt \
	data/common/lines.txt \
	data/common/stamps.txt
commondir = $(pkgdatadir)/common
dist_common_DATA = $(COMMON_LISTS)

# Further languages, as far as each goes (data/README).
SPANISH_LISTS = \
	data/spanish/abbreviations.txt \
	data/spanish/furniture.txt \
	data/spanish/lines.txt \
	data/spanish/numbers.txt \
	data/spanish/outlets.txt \
	data/spanish/speech.txt \
	data/spanish/stamps.txt
spanishdir = $(pkgdatadir)/spanish
dist_spanish_DATA = $(SPANISH_LISTS)
EXTRA_DIST += data/README

# What web pages call their parts, in any language.
PAGE_LISTS = \
	data/html/classes.txt
pagelistsdir = $(pkgdatadir)/html
dist_pagelists_DATA = $(PAGE_LISTS)
noinst_DATA += data/lists.stamp
CLEANFILES += data/lists.stamp

# Always looked at: through VPATH the copies would shadow the files as prerequisites.
.PHONY: data/lists.stamp
data/lists.stamp:
	@test "$(srcdir)" = . || for file in $(LISTS) $(COMMON_LISTS) $(SPANISH_LISTS) $(PAGE_LISTS) data/languages.txt $(dist_demo_DATA); do \
	  cmp -s "$(srcdir)/$$file" "$$file" || { $(MKDIR_P) "$${file%/*}" && \
	  cp "$(srcdir)/$$file" "$$file"; } || exit 1; done; touch $@

distclean-local:
	test "$(srcdir)" = . || rm -rf data/common data/english data/html data/languages.txt data/spanish data/stories
