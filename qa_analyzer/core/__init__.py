"""The nouns: frozen types, errors and the JSON codec.  Imports nothing else of the package."""
