# Sources of src/compare/, one per line, sorted.
