"""Many calls: in parallel, each for itself, none lost because of another."""
