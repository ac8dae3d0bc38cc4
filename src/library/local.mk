# Sources of src/library/, one per line, sorted.
