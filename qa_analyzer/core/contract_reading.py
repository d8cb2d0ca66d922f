"""Reads what came as JSON into the models of the contract, or says in one line what is amiss."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from .complaints import ContractError, complaint
from .contract_in import CallIn, TranscriptIn


def read_call(data: object) -> CallIn:
    """A sidecar's fields; raises ContractError (one line, names the field)."""
    return _read(CallIn, data, "the record")


def read_turns(data: object) -> TranscriptIn:
    """A transcript's `turns`; raises ContractError (one line, names the turn, counted from 1)."""
    return _read(TranscriptIn, {"turns": data}, "the transcript")


M = TypeVar("M", bound=BaseModel)


def _read(model: type[M], data: object, what: str) -> M:
    if not isinstance(data, dict):
        raise ContractError(f"{what} should be a JSON object {{...}}, not {type(data).__name__}")
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise ContractError(complaint(error.errors(include_url=False))) from None
