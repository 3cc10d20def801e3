"""The one statement that standard SQL does not have: insert, unless or until a row with that key is there.

SQLite and PostgreSQL write it alike, so that nothing else in this package is of one database.
"""

from sqlalchemy.dialects.sqlite import insert as upsert

__all__ = ["upsert"]
