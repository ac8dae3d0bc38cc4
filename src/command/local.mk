# Sources of src/command/, one per line, sorted.
