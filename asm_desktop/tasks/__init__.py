"""Long work as plain functions: progress to report, and a place to be cancelled. Knows neither threads nor Qt."""
