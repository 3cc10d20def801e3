"""Finding: full-text tables in the archive file, a query language in front, facets from arrays in memory."""
