# Sources of src/input/, one per line, sorted.
