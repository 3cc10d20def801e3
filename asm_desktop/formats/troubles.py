"""The true reasons why a file cannot be read, each with what to do about it. They name no file: lists do that."""

from collections.abc import Iterator
from contextlib import contextmanager

from asm_desktop.domain.errors import ArchiveError, BadData, BadInput, NotAllowed, Unavailable


class FileGone(BadInput):
    """A path with nothing behind it."""

    code = "file-gone"
    summary = "There is no such file."
    remedy = "Check its name and place; if it lies on a stick, is the stick still in?"


class FileForbidden(NotAllowed):
    """A file that the system does not let us open."""

    code = "file-forbidden"
    summary = "The system does not let you read this file."
    remedy = "Ask its owner for the right to read it, then import it again."


class FileSpecial(BadInput):
    """A device, pipe or the like."""

    code = "file-special"
    summary = "This is not an ordinary file."
    remedy = "Choose documents, pictures or folders."


class FileEmpty(BadInput):
    """A file without content."""

    code = "file-empty"
    summary = "This file is empty."
    remedy = "Look for a fuller copy, or leave it out."


class FileTooLarge(BadInput):
    """A file beyond the size that is read."""

    code = "file-too-large"
    summary = "This file is too large to be read (more than {megabytes} MB)."
    remedy = "Save a smaller copy of it, or split it, and import that."


class FileEncrypted(BadInput):
    """A file that opens only with a password."""

    code = "file-encrypted"
    summary = "This file is protected by a password."
    remedy = "Open it with its password, save a copy without one, and import the copy."


class FormatUnknown(BadInput):
    """A file of a form that is not known here."""

    code = "format-unknown"
    summary = "This kind of file is not known here."
    remedy = "Save it as PDF, DOCX, ODT, plain text, JPEG or PNG and import that, or attach it to an entry."


class FormatPacked(FormatUnknown):
    """A zip file that is no document but holds files."""

    code = "format-packed"
    summary = "This is a packed folder (ZIP)."
    remedy = "Unpack it and import the folder."


class FormatOld(BadInput):
    """A binary file of Office before 2007."""

    code = "format-old"
    summary = "This file is of an old Office format (DOC, XLS or PPT)."
    remedy = "Save it as DOCX, XLSX or PPTX, or as PDF, and import that."


class FileUnreadable(BadData):
    """A damaged file, or one that is not what it claims to be."""

    code = "file-unreadable"
    summary = "This file is damaged, or not what its name says."
    remedy = "Ask for a fresh copy from where it came."


class FileUnpacksTooLarge(BadData):
    """A zipped file that is small on disk and enormous unpacked."""

    code = "file-unpacks-too-large"
    summary = "This file would unpack to far more than it should, as if made to fill the computer's memory."
    remedy = "Do not open it elsewhere either; ask who sent it for a fresh copy."


class FileDeclaresEntities(BadData):
    """An XML file with entities of its own: a way to hide text, other files or an explosion."""

    code = "file-declares-entities"
    summary = "This file defines short forms of its own (XML entities), which can hide harm."
    remedy = "Save it again with the program that made it, or as plain text, and import that."


class ReadingTimedOut(BadData):
    """A file whose reading took longer than a file may take."""

    code = "reading-timed-out"
    summary = "Reading this file took too long and was stopped."
    remedy = "It may be damaged. Save it again, or as PDF or plain text, and import that."


class ReadingTookMemory(BadData):
    """A file whose reading took more memory than a file may take."""

    code = "reading-took-memory"
    summary = "Reading this file took too much memory and was stopped."
    remedy = "It may be damaged. Save it again, or split it, and import that."


class ReadingBroke(BadData):
    """A file that brought its reader down."""

    code = "reading-broke"
    summary = "This file is damaged in a way that broke the reading of it."
    remedy = "Nothing else was harmed. Ask for a fresh copy from where it came."


class FileSigned(BadInput):
    """A file with a digital signature."""

    code = "file-signed"
    summary = "This file carries a digital signature, which names its signer and breaks when anything is taken out."
    remedy = "It stays in this office. To share it, print it to a new PDF and attach that."


class FileHasMacros(BadInput):
    """A document with a program in it."""

    code = "file-has-macros"
    summary = "This document contains a program (macros), in which names and paths cannot be found for certain."
    remedy = "It stays in this office. To share it, save it without macros and attach that."


class FileEmbeds(BadInput):
    """A document with something in it that cannot be stripped."""

    code = "file-embeds"
    summary = (
        "Something inside this document (an object, a recording, a picture) cannot be freed of the names of people."
    )
    remedy = "It stays in this office. To share it, take it out, or print the document to a new PDF, and attach that."


class FormatNotStripped(BadInput):
    """A form of file of which nobody here knows what it tells about people."""

    code = "format-not-stripped"
    summary = "What a file of this form tells about people, places and devices cannot be taken out here."
    remedy = "It stays in this office. To share it, save it as PDF, DOCX, ODT, plain text, JPEG or PNG and attach that."


class FileChanging(Unavailable):
    """A file that somebody changes while it is read."""

    code = "file-changing"
    summary = "This file was changed while it was being read."
    remedy = "Save and close it in the other program, then import it again."


def by_code() -> dict[str, type[ArchiveError]]:
    """Return every trouble of this layer by its code, for what comes back from a reading process."""
    return {
        one.code: one
        for one in (
            FileGone, FileForbidden, FileSpecial, FileEmpty, FileTooLarge, FileEncrypted, FormatUnknown, FormatPacked,
            FormatOld, FileUnreadable, FileUnpacksTooLarge, FileDeclaresEntities, ReadingTimedOut, ReadingTookMemory,
            ReadingBroke, FileChanging, FileSigned, FileHasMacros, FileEmbeds,
            FormatNotStripped,
        )
    }  # fmt: skip


@contextmanager
def known_troubles() -> Iterator[None]:
    """Turn whatever working on a hostile file raises into one of the troubles.

    What reads and strips stands on libraries that raise anything for bytes made to break them; all of it means that the
    file cannot be read.
    """
    try:
        yield
    except ArchiveError:
        raise
    except PermissionError as error:
        raise FileForbidden from error
    except MemoryError as error:
        raise ReadingTookMemory from error
    except Exception as error:
        raise FileUnreadable from error
