"""Redaction: what to mask in text and in sound."""
