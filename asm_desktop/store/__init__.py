"""The archive on disk: one SQLite file through SQLAlchemy Core, attachments by hash beside it."""
