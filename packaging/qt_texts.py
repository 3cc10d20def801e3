"""Texts of Qt's own buttons, menus and dialogs that people meet in our window.

Qt brings them in French, Spanish and Brazilian Portuguese, not in Swahili. Our files carry them in every language, so
that the word on a button is the same whoever drew it. A context or text that Qt does not use is found by the tests.
"""

from collections.abc import Mapping
from types import MappingProxyType

QT_TEXTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "QPlatformTheme": (
            "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore",
            "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
        ),
        "QMessageBox": ("Show Details...", "Hide Details..."),
        "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
        "QWidgetTextControl": (
            "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
        ),
        "QFileDialog": (
            "Look in:", "File &name:", "Files of type:", "Directory:", "&Open", "&Save", "&Choose", "Open", "Save As",
            "Find Directory", "Back", "Forward", "Parent Directory", "Create New Folder", "&New Folder", "New Folder",
            "List View", "Detail View", "Show &hidden files", "&Rename", "&Delete", "All files (*)", "My Computer",
            "%1 already exists.\nDo you want to replace it?",
        ),
        "QFileSystemModel": ("Name", "Size", "Type", "Date Modified"),
    }
)  # fmt: skip
"""Texts by context."""
