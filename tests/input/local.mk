# Tests of src/input/.
