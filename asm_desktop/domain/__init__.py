"""Pure rules: entries, kinds, labels, records, heads, merging, knowledge, trust, errors. No files, no clock, no database."""
