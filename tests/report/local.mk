# Tests of src/report/.
