"""`reindex`: building what can be built again from the records: the state of entries, and the search index."""

from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import NoOptions, command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.services.maintenance import recompute_states, reindex

app = single("Build the search index again.")


def build_again(run: Run, _options: NoOptions) -> Answer:
    """Work out all entries again from their records, and build the search index from them and their files."""
    with run.desk() as desk:
        recompute_states(desk, run.context)
        count = reindex(desk, run.context)
    return Answer({"entries": count}, (f"Indexed {counted(count, 'entry', 'entries')}.",))


command(app, "reindex", NoOptions, build_again)
