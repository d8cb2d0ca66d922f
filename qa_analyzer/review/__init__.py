"""The review console: a web server on the reviewer's own machine.

Starlette, uvicorn and SQLAlchemy are imported at the top of this room's files: import them inside the functions that
need them (`cli.review` does).
"""
