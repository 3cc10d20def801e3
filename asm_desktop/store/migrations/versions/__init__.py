"""The steps themselves, one file each, never edited after their release."""
