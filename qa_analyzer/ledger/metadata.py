"""What all tables of the ledger belong to, and how their indexes are named."""

from __future__ import annotations

from sqlalchemy import MetaData

NAMING = {"ix": "ix_%(table_name)s_%(column_0_N_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s"}
metadata = MetaData(naming_convention=NAMING)
