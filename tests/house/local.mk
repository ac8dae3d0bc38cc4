# Tests of the house itself: its structure, its two commands.
TESTS += \
	tests/house/imports.sh \
	tests/house/packages.sh
EXTRA_DIST += \
	tests/house/fresh-machine.sh \
	tests/house/imports.sh \
	tests/house/packages.sh
