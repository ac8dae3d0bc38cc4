# Tests of src/text/.
