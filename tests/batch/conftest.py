"""Ray, where it is installed: one cluster of this machine for all tests."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator

import pytest

from ..ledger.postgres import missing


@pytest.fixture(scope="session")
def ray_here() -> Iterator[None]:
    """A joined cluster of this machine.  Without Ray the test is skipped."""
    if importlib.util.find_spec("ray") is None:
        missing("ray", "Ray is not installed (pip install 'qa-analyzer[cluster]')")
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    import ray

    ray.init(
        address="local", num_cpus=2, include_dashboard=False, object_store_memory=100_000_000, log_to_driver=False,
        logging_level="ERROR", _node_ip_address="127.0.0.1",
    )  # fmt: skip
    yield
    ray.shutdown()
