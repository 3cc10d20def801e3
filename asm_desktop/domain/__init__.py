"""Pure rules: entries, kinds, labels, records, heads, merging, knowledge, trust. No files, no clock, no database."""
