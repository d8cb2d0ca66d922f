"""One file per output format.  Reports read the contract's documents and compute nothing of their own."""
