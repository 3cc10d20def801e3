"""What can be wrong with a bundle that is read, each told in one sentence; nothing was changed then."""

from asm_desktop.domain.errors import BadData, BadInput, NotAllowed


class BundleMissing(BadInput):
    """There is no file at the place given."""

    code = "bundle-missing"
    summary = "There is no bundle at “{path}”."
    remedy = "Check the name, and whether the stick is plugged in."


class NotABundle(BadInput):
    """A file of another sort."""

    code = "not-a-bundle"
    summary = "“{name}” is not a bundle of this program."
    remedy = "Nothing was changed. To bring in documents, use import instead."


class BundleDamaged(BadData):
    """A bundle whose bytes are not those that were written, or that is built to do harm."""

    code = "bundle-damaged"
    summary = "This bundle is damaged ({why})."
    remedy = "Nothing was changed. Copy it again from where it came, or ask the office for a new one."


class BundleForeign(BadData):
    """A bundle of another archive."""

    code = "bundle-foreign"
    summary = "This bundle belongs to another archive."
    remedy = "Nothing was changed. Open the archive that it belongs to, and import it there."


class BundleTooNew(BadData):
    """A bundle or box of a newer version of the program."""

    code = "bundle-too-new"
    summary = "This bundle was written by a newer version of the program."
    remedy = "Nothing was changed. Install the newer version here, then import it again."


class BundleForOthers(NotAllowed):
    """No box in the bundle can be opened by this office."""

    code = "bundle-for-others"
    summary = "No box in this bundle is for this office."
    remedy = "Nothing was changed. Pass it on to the office it is for, or ask the sender for a bundle for you."


class BoxDamaged(BadData):
    """One box that cannot be read; the others may be whole."""

    code = "box-damaged"
    summary = "A box of this bundle is damaged ({why})."
    remedy = "It was left out. Ask the office it came from for a new bundle."
