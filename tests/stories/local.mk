# Stories of our own with gold marks, to learn from and to measure on: own-stories/NAME/ gets the
# articles and gold.json of tests/stories/NAME.story.
OWN_STORIES = \
	tests/stories/acquisition.story \
	tests/stories/border.story \
	tests/stories/breach.story \
	tests/stories/climbers.story \
	tests/stories/coach.story \
	tests/stories/dam.story \
	tests/stories/drones.story \
	tests/stories/escape.story \
	tests/stories/ferry.story \
	tests/stories/gp.story \
	tests/stories/heist.story \
	tests/stories/kidnap.story \
	tests/stories/landing.story \
	tests/stories/merger.story \
	tests/stories/outbreak.story \
	tests/stories/probe.story \
	tests/stories/quake.story \
	tests/stories/referendum.story \
	tests/stories/strike.story \
	tests/stories/verdict.story
# Events that look alike, and reports of one that do not, without marks: own-events/NAME/.
OWN_EVENTS = \
	tests/stories/events/cup.story \
	tests/stories/events/ferries.story \
	tests/stories/events/fires.story \
	tests/stories/events/hostages.story \
	tests/stories/events/marathon.story \
	tests/stories/events/marches.story \
	tests/stories/events/minister.story \
	tests/stories/events/murder.story \
	tests/stories/events/recall.story \
	tests/stories/events/results.story \
	tests/stories/events/rockets.story \
	tests/stories/events/storms.story \
	tests/stories/events/teachers.story \
	tests/stories/events/trams.story
# Marked stories that verdicts are measured on and never learned from: own-apart/NAME/. Their articles
# teach grouping all the same, in own-events/NAME/, without marks.
OWN_APART = \
	tests/stories/apart/accord.story \
	tests/stories/apart/bridge.story \
	tests/stories/apart/canal.story \
	tests/stories/apart/custody.story \
	tests/stories/apart/cyclone.story \
	tests/stories/apart/drug.story \
	tests/stories/apart/election.story \
	tests/stories/apart/nightbus.story \
	tests/stories/apart/plane.story \
	tests/stories/apart/refinery.story \
	tests/stories/apart/runoff.story \
	tests/stories/apart/siege.story \
	tests/stories/apart/volcano.story
EXTRA_DIST += $(OWN_STORIES) $(OWN_EVENTS) $(OWN_APART) tests/stories/make_gold.py

.PHONY: own-stories
own-stories: own-stories.stamp
own-stories.stamp: $(OWN_STORIES) $(OWN_EVENTS) $(OWN_APART) tests/stories/make_gold.py
	rm -rf own-stories own-events own-apart
	for story in $(OWN_STORIES); do set -- "$$@" $(srcdir)/$$story; done; \
	  python3 $(srcdir)/tests/stories/make_gold.py own-stories "$$@"
	for story in $(OWN_EVENTS); do set -- "$$@" $(srcdir)/$$story; done; \
	  python3 $(srcdir)/tests/stories/make_gold.py own-events "$$@"
	for story in $(OWN_APART); do set -- "$$@" $(srcdir)/$$story; done; \
	  python3 $(srcdir)/tests/stories/make_gold.py own-apart "$$@"; \
	  python3 $(srcdir)/tests/stories/make_gold.py --unmarked own-events "$$@"
	touch $@

TESTS += tests/stories/test_gold.sh
EXTRA_DIST += tests/stories/test_gold.sh
