"""One file per criterion: a pure function of a Call.

A criterion's module has a docstring (the standard's sentence in quotation marks, and when it is
`na`), `LIMITS` (its own limits with defaults; may be empty) and `judge(call, limits) -> Verdict`.
"""
