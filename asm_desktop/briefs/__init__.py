"""Printed sheets: from their content to PDF pages that survive two photocopies.

Importing this package costs nothing; ReportLab is loaded with `asm_desktop.briefs.build`.
"""
