"""Copies of files without what tells who made them, where and when. Runs in a reading process; nothing here decodes."""
