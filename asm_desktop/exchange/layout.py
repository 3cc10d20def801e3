"""Names, versions and limits of the bundle format. Everything that comes from outside is held against these."""

import re

FORMAT = "asm-desktop/bundle"
VERSION = 1

BOX_DOMAIN = b"asm-desktop/box/1\0"
"""Signature of a box's entry in bundle.json."""
CONTENT_DOMAIN = b"asm-desktop/box-content/1\0"
"""Signature of the tag manifest inside a box."""
KNOWLEDGE_DOMAIN = b"asm-desktop/knowledge/1\0"

FEATURES = frozenset({"chunks", "patches"})
"""What this version understands of `requires` and `uses` in box.json."""

ORDER_TYPES = frozenset({"trust", "member", "cosign", "withdrawal"})
"""Types of records that decide about others; they come in the first file of records of a box."""

BUNDLE_FOLDER = re.compile(r"bundle-[0-9a-f]{16}")
BOX_FOLDER = re.compile(r"box")

BUNDLE_JSON = "bundle.json"
BOX_JSON = "box.json"
KNOWLEDGE_JSON = "knowledge.json"
SIGNATURE = "signature.txt"
BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"

_BAG = r"bagit\.txt|bag-info\.txt|manifest-sha256\.txt|tagmanifest-sha256\.txt"
BOX_FILE = re.compile(r"[0-9a-f]{32}\.zip(\.age)?")
BUNDLE_MEMBER = re.compile(rf"{_BAG}|bundle\.json|data/boxes/{BOX_FILE.pattern}")
BOX_MEMBER = re.compile(
    rf"{_BAG}|box\.json|knowledge\.json|signature\.txt|data/records-[0-9]{{4}}\.jsonl"
    r"|data/blobs/([0-9a-f]{2})/\1[0-9a-f]{62}|data/chunks/([0-9a-f]{2})/\2[0-9a-f]{62}/[0-9]{5}"
)

MAX_BOXES = 2_000
MAX_BOX_MEMBERS = 200_000
MAX_TAG_FILE = 32 << 20
"""Longest manifest, in bytes."""
MAX_KNOWLEDGE = 8 << 20
"""Longest knowledge file that is heard; it is read again for each bundle to its office."""
MAX_SMALL_FILE = 1 << 20
"""Longest box.json, bag-info.txt and the like; bundle.json may have this for every 500 boxes."""
MAX_LINE = 8 << 20
MAX_INFLATED = 64 << 30
"""Most bytes that all members of one zip may come to."""
MAX_RATIO = 200
"""Most bytes that one packed byte may become; members up to a megabyte are not asked."""
RATIO_FREE = 1 << 20

CHUNK = 4 << 20
"""Attachments above this travel in pieces of it."""
RECORDS_PER_FILE = 10_000
BYTES_PER_FILE = 64 << 20


def record_file(number: int) -> str:
    """Return the name of a file of records; number 1 holds trust, membership and withdrawals."""
    return f"data/records-{number:04d}.jsonl"


def blob_file(sha256: str) -> str:
    """Return the name of a whole attachment."""
    return f"data/blobs/{sha256[:2]}/{sha256}"


def chunk_file(sha256: str, number: int) -> str:
    """Return the name of a piece of an attachment, counted from 0."""
    return f"data/chunks/{sha256[:2]}/{sha256}/{number:05d}"


def chunk_count(length: int) -> int:
    """Return in how many pieces an attachment of so many bytes travels."""
    return max(1, -(-length // CHUNK))
