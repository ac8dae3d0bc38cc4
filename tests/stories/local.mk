# Stories of our own with gold marks, to learn from and to measure on: own-stories/NAME/ gets the
# articles and gold.json of tests/stories/NAME.story.
OWN_STORIES = \
	tests/stories/accord.story \
	tests/stories/acquisition.story \
	tests/stories/border.story \
	tests/stories/breach.story \
	tests/stories/bridge.story \
	tests/stories/canal.story \
	tests/stories/climbers.story \
	tests/stories/coach.story \
	tests/stories/cupfinal.story \
	tests/stories/custody.story \
	tests/stories/cyclone.story \
	tests/stories/dam.story \
	tests/stories/drone.story \
	tests/stories/drones.story \
	tests/stories/drug.story \
	tests/stories/election.story \
	tests/stories/escape.story \
	tests/stories/ferry.story \
	tests/stories/gondola.story \
	tests/stories/governor.story \
	tests/stories/gp.story \
	tests/stories/gunboat.story \
	tests/stories/heist.story \
	tests/stories/kidnap.story \
	tests/stories/landing.story \
	tests/stories/landslide.story \
	tests/stories/merger.story \
	tests/stories/minefire.story \
	tests/stories/nightbus.story \
	tests/stories/outbreak.story \
	tests/stories/plane.story \
	tests/stories/probe.story \
	tests/stories/quake.story \
	tests/stories/referendum.story \
	tests/stories/refinery.story \
	tests/stories/runoff.story \
	tests/stories/schoolmeals.story \
	tests/stories/siege.story \
	tests/stories/silo.story \
	tests/stories/strike.story \
	tests/stories/tamper.story \
	tests/stories/verdict.story \
	tests/stories/volcano.story
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
# Marked stories to learn verdicts from and to measure on, but not grouping, which is learned from lists
# of its own: own-verdicts/NAME/.
OWN_VERDICTS = \
	tests/stories/verdicts/airstrip.story \
	tests/stories/verdicts/avalanche.story \
	tests/stories/verdicts/bankheist.story \
	tests/stories/verdicts/budget.story \
	tests/stories/verdicts/factory.story \
	tests/stories/verdicts/gifts.story \
	tests/stories/verdicts/islandclash.story \
	tests/stories/verdicts/missile.story \
	tests/stories/verdicts/quakeisle.story \
	tests/stories/verdicts/shooting.story \
	tests/stories/verdicts/transfer.story \
	tests/stories/verdicts/trawler.story
# Marked stories that verdicts are measured on and nothing is learned from, written by people who had
# not seen the program, looked at by nobody who tunes it: own-apart/NAME/.
OWN_APART = \
	tests/stories/apart/appeal.story \
	tests/stories/apart/helicopter.story \
	tests/stories/apart/jobcuts.story \
	tests/stories/apart/marketbomb.story \
	tests/stories/apart/prisonriot.story \
	tests/stories/apart/spillway.story
EXTRA_DIST += $(OWN_STORIES) $(OWN_EVENTS) $(OWN_VERDICTS) $(OWN_APART) tests/stories/make_gold.py

.PHONY: own-stories
own-stories: own-stories.stamp
own-stories.stamp: $(OWN_STORIES) $(OWN_EVENTS) $(OWN_VERDICTS) $(OWN_APART) tests/stories/make_gold.py
	rm -rf own-stories own-events own-verdicts own-apart
	for story in $(OWN_STORIES); do set -- "$$@" $(srcdir)/$$story; done; \
	  python3 $(srcdir)/tests/stories/make_gold.py own-stories "$$@"
	for story in $(OWN_EVENTS); do set -- "$$@" $(srcdir)/$$story; done; \
	  python3 $(srcdir)/tests/stories/make_gold.py own-events "$$@"
	for story in $(OWN_VERDICTS); do set -- "$$@" $(srcdir)/$$story; done; \
	  python3 $(srcdir)/tests/stories/make_gold.py own-verdicts "$$@"
	for story in $(OWN_APART); do set -- "$$@" $(srcdir)/$$story; done; \
	  python3 $(srcdir)/tests/stories/make_gold.py own-apart "$$@"
	touch $@

TESTS += tests/stories/test_gold.sh
EXTRA_DIST += tests/stories/test_gold.sh
