"""Numbered steps of the archive file's schema, and the runner. Alembic is imported only when a step is due."""

from importlib import resources

from sqlalchemy import Connection, inspect, text

from asm_desktop.domain.errors import BadData

HEAD = "0004"
"""The newest step; a test compares it with the folder."""


class ArchiveTooNew(BadData):
    """The archive was written by a newer version of the program."""

    code = "archive-too-new"
    summary = "This archive was last opened by a newer version of the program (step {step})."
    remedy = "Nothing was changed. Install the newer version here, then open it again."


def current(connection: Connection) -> str:
    """Return the step that an archive file is at, "" for an empty file."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def check_known(connection: Connection) -> None:
    """Raise ArchiveTooNew for a step that only a newer version knows."""
    step = current(connection)
    if step > HEAD:
        raise ArchiveTooNew(step=step)


def upgrade(connection: Connection) -> None:
    """Bring the schema to HEAD inside the caller's transaction; raises ArchiveTooNew."""
    check_known(connection)
    if current(connection) == HEAD:
        return
    from alembic import command  # noqa: PLC0415 - a tenth of a second that opening need not pay
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(resources.files("asm_desktop.store") / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
