"""How alembic runs the migrations: over the connection that `opening` hands it, in its transaction."""

from alembic import context

from qa_analyzer.ledger.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
