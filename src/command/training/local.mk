# The learned decisions: data/english/verdicts.model and its cross-validation.
#
#   make train-verdicts SHARED=DIR     learns the weights anew
#   make cross-validate SHARED=DIR     reports and answers out of fold, in cross-validation/
#
# Telling events apart is learned from made-up articles, too (tests/compare/make_stories.py), what an
# edit is worth from made-up pairs of sentences (tests/compare/make_pairs.py).
#
# DIR holds stories/ (articles and gold.json) and datasets/pairs/ (id, text A, text B, gold); our
# own stories (tests/stories/) are learned from as well; own-events/ have no marks and teach grouping
# alone, own-verdicts/ all but grouping.
EXTRA_PROGRAMS += crossread-train
crossread_train_SOURCES = \
	src/command/training/examples.c \
	src/command/training/examples.h \
	src/command/training/fit.c \
	src/command/training/fit.h \
	src/command/training/gold.c \
	src/command/training/gold.h \
	src/command/training/texts_fit.c \
	src/command/training/texts_fit.h \
	src/command/training/train.c
crossread_train_LDADD = $(ENGINE_LIBS)
EXTRA_crossread_train_DEPENDENCIES = | data/lexicon.bin data/lists.stamp

# Only sets whose licence and purpose allow training.
training_sets = RTE_Quant RedditNLI StressTest emergent fever_symmetric rte1_dev rte1_test \
	rte2_dev rte3_dev
training_examples = --pairs edited-pairs.tsv $$(for set in $(training_sets); do \
	  echo --pairs $(SHARED)/datasets/pairs/$$set.tsv; done) $$(for story in own-verdicts/*/; do echo --verdicts $$story; done) \
	$(SHARED)/stories/*/ own-stories/*/ own-events/*/

look_alikes = 2500 77 look-alikes
edited_pairs = 1500 5
.PHONY: train-verdicts cross-validate look-alikes edited-pairs.tsv
look-alikes:
	rm -rf $@ && python3 $(srcdir)/tests/compare/make_stories.py $(look_alikes)

edited-pairs.tsv:
	python3 $(srcdir)/tests/compare/make_pairs.py $(edited_pairs) >$@

train-verdicts: crossread-train$(EXEEXT) own-stories look-alikes edited-pairs.tsv all-am
	CROSSREAD_DATA=data ./crossread-train$(EXEEXT) --look-alikes look-alikes $(training_examples) >verdicts.model.new
	mv verdicts.model.new $(srcdir)/data/english/verdicts.model
	$(MAKE) $(AM_MAKEFLAGS) all-am

cross-validate: crossread-train$(EXEEXT) own-stories look-alikes edited-pairs.tsv all-am
	rm -rf cross-validation && $(MKDIR_P) cross-validation
	CROSSREAD_DATA=data ./crossread-train$(EXEEXT) --cross-validate cross-validation \
	    --look-alikes look-alikes $(training_examples)
