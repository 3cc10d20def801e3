"""The tables of an archive file. Records are facts and never change; everything below `projections` can be rebuilt."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text, true

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""What this installation is: archive id, own keys, epoch. Never exported."""

record = Table(
    "record",
    metadata,
    Column("id", Text, primary_key=True),
    Column("type", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("realm", Text, nullable=False),
    Column("writer", Text, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("prev", Text, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("sig", LargeBinary, nullable=False),
    Column("status", Text, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Index("record_lane", "writer", "epoch", "realm", "n"),
    Index("record_entity", "entity"),
    Index("record_realm_status", "realm", "status"),
    Index("record_type", "type", "entity"),
)
"""Signed headers as received. Status: admitted, quarantined (with its reason), opaque (of a newer version), or
unconfirmed (with its reason: it is here, but what is known of its writer by now does not let it count).
"""

payload = Table(
    "payload",
    metadata,
    Column("id", Text, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
)
"""Content by record id; absent means withdrawn or waiting."""

edge = Table(
    "edge",
    metadata,
    Column("parent", Text, primary_key=True),
    Column("child", Text, primary_key=True),
    Index("edge_child", "child"),
)

# ---- projections --------------------------------------------------------------------------------------------------

attachment = Table(
    "attachment",
    metadata,
    Column("record", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    Index("attachment_sha256", "sha256"),
    Index("attachment_entity", "entity"),
)
"""Which record names which file by hash."""

entry = Table(
    "entry",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("code", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("held", Text, nullable=False),
    Column("rules", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("told", Boolean, nullable=False, server_default=true()),
    Index("entry_code", "code"),
    Index("entry_kind", "kind", "removed"),
    Index("entry_conflicts", "conflicts"),
    Index("entry_held", "held", "removed"),
)
"""The state of each entry with its office part: a cache of what the records give. `told`: it carries accounts."""

origin = Table(
    "origin",
    metadata,
    Column("place", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("origin", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Index("origin_sha256", "sha256"),
    Index("origin_entity", "entity"),
)
"""Where imported files came from and their hash then, so that importing again changes nothing.

`place` is the whole path on this laptop, `origin` the part of it that people see: from the imported folder on.
"""

peer_have = Table(
    "peer_have",
    metadata,
    Column("office", Text, primary_key=True),
    Column("realm", Text, primary_key=True),
    Column("epoch", Text, primary_key=True),
    Column("counter", Integer, nullable=False),
    Column("file", LargeBinary, nullable=False),
)
"""The newest knowledge file of each office for each realm and epoch, as received."""

import_log = Table(
    "import_log",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("bundle", Text, nullable=False),
    Column("sender", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("admitted", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    Index("import_log_bundle", "bundle"),
)

refused = Table(
    "refused",
    metadata,
    Column("bundle", Text, primary_key=True),
    Column("box", Text, primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("code", Text, nullable=False),
)
"""Lines of a bundle that were left out, each with its reason."""

print_run = Table(
    "print_run",
    metadata,
    Column("run", Integer, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("template", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("check", Text, nullable=False),
    Column("sources", LargeBinary, nullable=False),
    Column("at", Text, nullable=False),
    Index("print_run_entity", "entity"),
)
"""The register of printed sheets: from it come recall lists."""

binned = Table(
    "binned",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("at", Text, nullable=False),
)
"""Entries that are hidden on this laptop, and since when. Nobody else is told."""

act = Table(
    "act",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("entity", Text, primary_key=True),
    Column("sort", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("heads", Text, nullable=False),
    Index("act_entity", "entity"),
)
"""The last things done here, one row for each entry of each: the records written and the heads left, ids by blanks."""

withdrawn = Table(
    "withdrawn",
    metadata,
    Column("record", Text, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("order", Text, nullable=False),
    Column("state", Text, nullable=False),
    Index("withdrawn_entity", "entity"),
)
"""Records here whose content a withdrawal took or holds back. State: erased, hidden until somebody entitled confirms,
or sealed (an edit of this office that is to be done again without the passage).
"""

erasing = Table(
    "erasing",
    metadata,
    Column("sort", Text, primary_key=True),
    Column("value", Text, primary_key=True),
)
"""What is still to be cleaned away after a withdrawal; it commits with it, and is gone on with at the next start."""

covered = Table(
    "covered",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("consent", Text, primary_key=True),
    Index("covered_consent", "consent"),
)
"""Which agreement covers which entry."""

# ---- what the full-text tables stand on: written by asm_desktop.search alone ---------------------------------------

search_doc = Table(
    "search_doc",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("countries", Text, nullable=False),
    Column("topics", Text, nullable=False),
    Column("minerals", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("newest", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Index("search_doc_entity", "entity", unique=True),
    Index("search_doc_changed", "changed"),
)
"""One narrow row for each entry that can be found; `changed` counts the changes of the index."""

search_gone = Table(
    "search_gone",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("changed", Integer, nullable=False),
    Index("search_gone_changed", "changed"),
)
"""Numbers of entries that were taken out of the index, so that arrays in memory can follow."""

search_text = Table(
    "search_text",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("parts", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("tags", Text, nullable=False),
)
"""An entry's own words; `parts` says which field each stretch of `body` comes from."""

search_file = Table(
    "search_file",
    metadata,
    Column("doc", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("row", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Index("search_file_sha256", "sha256"),
)
"""The attachments of an entry in their order."""

search_page = Table(
    "search_page",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("piece", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Index("search_page_sha256", "sha256", "number", "piece", unique=True),
)
"""The text of each page of a file by its hash, in pieces; number 0 marks a file that was read and has none."""

unsaved = Table(
    "unsaved",
    metadata,
    Column("key", Text, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("form", LargeBinary, nullable=False),
    Index("unsaved_entity", "entity"),
)
"""What somebody typed into a form and did not save yet; it waits here through a power cut, and never leaves."""
