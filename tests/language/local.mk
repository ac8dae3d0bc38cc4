# Tests of src/language/.
