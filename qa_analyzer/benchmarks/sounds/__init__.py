"""The sound test set: hold sounds, ringing, lines and calls, made by rule and seed.

Its modules import numpy and scipy at their top: the benchmarks import them lazily.
"""
