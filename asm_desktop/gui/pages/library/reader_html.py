"""Sets an entry for the reader as HTML that asks for nothing from outside: texts, tables, files, standing claims."""

import html
from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication

from asm_desktop.gui.rows import ConflictRow, FileRow, ReaderPage, Section
from asm_desktop.gui.tokens import Theme

FILE_ADDRESS = "file-of-entry:"
ENTRY_ADDRESS = "entry:"
PICTURE_ADDRESS = "picture-of-entry:"
CHOOSE_ADDRESS = "choose:"
BRING_BACK = "bring-back:"
RECORD_AGREEMENT = "record-agreement:"
WITHDRAW_WIDER = "withdraw-wider:"
"""Keys of what a strip of the entry offers."""

_PICTURE = 320
"""Width of a small picture in pixels."""

translate = QCoreApplication.translate


def reader_html(page: ReaderPage, theme: Theme, pictures: Collection[str] = ()) -> str:
    """Return the body of the reader: standing claims first, then the texts, files (with these pictures), details."""
    parts = [
        *_conflicts(page.conflicts, theme),
        *_sections(page.sections),
        *_files(page.files, theme, pictures),
        *_details(translate("Reader", "Details"), page.details),
        *_details(translate("Reader", "Kept in this office only"), page.office),
    ]
    return "".join(parts) or f"<p class='meta'>{html.escape(translate('Reader', 'Nothing is written here yet.'))}</p>"


def changes_html(sections: Iterable[Section]) -> str:
    """Return what a version changed, part by part."""
    parts = _sections(sections)
    nothing = translate("Reader", "This version changed nothing that can be shown.")
    return "".join(parts) or f"<p class='meta'>{html.escape(nothing)}</p>"


def _sections(sections: Iterable[Section]) -> list[str]:
    """Return the texts and tables, each under its heading."""
    return [f'<a name="{html.escape(one.name)}"></a>{_heading(one.title)}{one.html}' for one in sections]


def _heading(text: str) -> str:
    """Return a heading."""
    return f'<p class="part">{html.escape(text)}</p>'


def _conflicts(conflicts: tuple[ConflictRow, ...], theme: Theme) -> list[str]:
    """Return the parts with several standing values, the offices' texts side by side."""
    if not conflicts:
        return []
    parts = [_heading(translate("Reader", "Two versions"))]
    why = translate("Reader", "Two offices changed the same part. Both texts are kept until somebody chooses.")
    parts.append(f"<p class='meta'>{html.escape(why)}</p>")
    for one in conflicts:
        width = 100 // max(1, len(one.claims))
        frame = f"border: 1px solid {theme['line2']}; padding: 8px"
        cells = "".join(
            f'<td width="{width}%" valign="top" style="{frame}">'
            f"<b>{html.escape(claim.office)}</b><br>{claim.html or _left_empty()}</td>"
            for claim in one.claims
        )
        parts.append(f"<h4>{html.escape(one.title)}</h4>")
        parts.append(
            f'<table width="100%" cellspacing="0" style="border-collapse: collapse; margin-bottom: 10px">'
            f"<tr>{cells}</tr></table>"
        )
    return parts


def _left_empty() -> str:
    """Return the words for a part that somebody left empty."""
    return f"<i>{html.escape(translate('Reader', 'left empty'))}</i>"


def _files(files: tuple[FileRow, ...], theme: Theme, pictures: Collection[str]) -> list[str]:
    """Return the files with what they are and where the words were found in them."""
    if not files:
        return []
    rows = []
    for file in files:
        address = html.escape(FILE_ADDRESS + file.key, quote=True)
        about = html.escape(" · ".join(part for part in (file.about, file.found) if part))
        known = file.picture and file.picture in pictures
        picture = f'<img src="{html.escape(file.picture, quote=True)}" width="{_PICTURE}"><br>' if known else ""
        rows.append(
            f'<tr><td style="border-bottom: 1px solid {theme["line"]}; padding: 6px 0px">{picture}'
            f'<a href="{address}">{html.escape(file.name)}</a>'
            f'<br><span style="color: {theme["text2"]}">{about}</span></td></tr>'
        )
    title = translate("Reader", "Files")
    return [
        '<a name="files"></a>',
        _heading(title),
        f'<table width="100%" cellspacing="0" style="margin-bottom: 10px">{"".join(rows)}</table>',
    ]


def _details(title: str, details: tuple[tuple[str, str], ...]) -> list[str]:
    """Return fields that take a line each, name beside value."""
    if not details:
        return []
    rows = "".join(
        f'<tr><td class="name" width="32%" valign="top">{html.escape(name)}</td><td valign="top">{value}</td></tr>'
        for name, value in details
    )
    return [_heading(title), f'<table width="100%" cellspacing="0" style="margin-bottom: 10px">{rows}</table>']
