# Tests of src/command/.
