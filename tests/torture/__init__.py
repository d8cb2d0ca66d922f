"""What a night must survive.  A seeded share runs with the tests, the whole by `make torture`."""
