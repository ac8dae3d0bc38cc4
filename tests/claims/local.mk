# Tests of src/claims/.
