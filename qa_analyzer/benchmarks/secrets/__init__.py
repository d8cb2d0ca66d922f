"""Made conversations with secrets in them and without: by rule and seed, no number of anybody's."""
