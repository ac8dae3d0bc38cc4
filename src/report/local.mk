# Sources of src/report/, one per line, sorted.
