"""What the person who uses this laptop has chosen; nothing of an archive, and nothing that decides who may see what."""
