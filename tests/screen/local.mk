# Tests of src/screen/.
