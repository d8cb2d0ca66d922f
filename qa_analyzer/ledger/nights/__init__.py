"""The runs of the batch: what was done, what stands, by which standard, from which files."""
