"""The database: SQLAlchemy and Alembic."""
