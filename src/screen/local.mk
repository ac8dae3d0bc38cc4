# Sources of src/screen/, one per line, sorted.
