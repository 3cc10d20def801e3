"""Setting, changing and removing the passphrase of the open archive."""
