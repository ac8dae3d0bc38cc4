# Tests of src/command/: the program from outside.
COMMAND_TESTS = \
	tests/command/test_bounds.sh \
	tests/command/test_compare.sh \
	tests/command/test_damage.py \
	tests/command/test_library.sh \
	tests/command/test_fetch.sh \
	tests/command/test_manual.sh \
	tests/command/test_memory.sh \
	tests/command/test_pdf.sh \
	tests/command/test_readers.sh \
	tests/command/test_reports.sh \
	tests/command/test_sources.sh \
	tests/command/test_usage.sh
TESTS += $(COMMAND_TESTS)
EXTRA_DIST += tests/command/lib.sh $(COMMAND_TESTS) tests/command/bench_engine.py tests/command/bench_sources.py

bench: bench-engine
bench-engine: crossread$(EXEEXT) own-stories
	$(AM_TESTS_ENVIRONMENT) python3 $(srcdir)/tests/command/bench_engine.py
	$(AM_TESTS_ENVIRONMENT) python3 $(srcdir)/tests/command/bench_sources.py
