"""What was done: every call of the archive with what was heard, judged, reviewed, written, and what went wrong.

SQLAlchemy is imported at the top of this room's files: import them inside the functions that need them.
"""
