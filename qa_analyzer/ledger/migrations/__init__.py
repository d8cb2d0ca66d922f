"""The ledger's forms, one file a step."""
