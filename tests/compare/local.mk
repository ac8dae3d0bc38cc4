# Tests of src/compare/.
