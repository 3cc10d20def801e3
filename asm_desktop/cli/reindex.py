"""`reindex`: building the search index again from the entries."""

from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import NoOptions, command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.services.maintenance import reindex

app = single("Build the search index again.")


def build_again(run: Run, _options: NoOptions) -> Answer:
    """Build the search index again from all entries and files."""
    with run.desk() as desk:
        count = reindex(desk, run.context)
    return Answer({"entries": count}, (f"Indexed {counted(count, 'entry', 'entries')}.",))


command(app, "reindex", NoOptions, build_again)
