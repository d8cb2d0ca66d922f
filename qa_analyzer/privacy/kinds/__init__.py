"""One kind of secret a file: `MASK`, `ORDER` and `find(talk, found)`.  The folder is the list."""
