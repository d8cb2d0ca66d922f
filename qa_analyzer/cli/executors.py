"""What `--executor` names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from qa_analyzer.core.errors import StartError

if TYPE_CHECKING:
    from qa_analyzer.batch.crew import Executor


def executor_named(name: Literal["local", "ray"], gpus_per_worker: float) -> Executor:
    """Raises StartError where it is not installed, or is told what it does not know."""
    if name == "ray":
        from qa_analyzer.batch.ray_crew import ray_executor

        return ray_executor(gpus_per_worker)
    if gpus_per_worker:
        raise StartError("--gpus-per-worker is for --executor ray", hint="local workers take the GPUs that they see")
    from qa_analyzer.batch.crew import crew

    return crew
