"""XML by itself, such as drawings (SVG): without comments, and without what drawing programs write of themselves."""

from asm_desktop.formats.stripping.office_xml import svg_tag
from asm_desktop.formats.stripping.xml_cutting import Rules, cut


def drawing(data: bytes) -> bytes:
    """Return XML stripped; raises FileUnreadable, FileDeclaresEntities."""
    return cut(data, Rules(svg_tag))
