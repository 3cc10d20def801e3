"""Words that several pages say alike: what labels mean, why an entry is held back, dates, sizes, languages."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from asm_desktop.domain import realms
from asm_desktop.domain.consent import ENDED, Consent, Purpose
from asm_desktop.domain.labels import Label
from asm_desktop.domain.realms import Realm
from asm_desktop.gui.rows import Mood, Note

translate = QCoreApplication.translate
"""Under this name the translators' tool finds the texts."""

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_RTL = frozenset({"ar", "fa", "he", "ps", "ur"})
_KIND_ICONS = frozenset(
    {"case", "meeting", "lesson", "review", "action", "document", "brief", "flag", "consent", "people", "picture"}
)
_LANGUAGES: Mapping[str, str] = {
    "am": "አማርኛ",
    "ar": "العربية",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "sw": "Kiswahili",
}
"""Names of the languages we meet most, without the country that Qt would add."""
_ICONS_BY_KIND: Mapping[str, str] = {
    "case-study": "case",
    "learning-note": "meeting",
    "document": "document",
    "brief": "brief",
    "lesson": "lesson",
    "action": "action",
}


def label_meaning(label: str, group: str = "") -> str:
    """Return who may have an entry with a label (`GREEN`), in plain words; `group` is the chosen group's name."""
    if label == Label.AMBER and group:
        return translate("Wording", "May go to the partner offices of “{group}”").format(group=group)
    meanings = {
        Label.RED: translate("Wording", "Stays on this laptop"),
        Label.AMBER_STRICT: translate("Wording", "May go to offices of our own organisation"),
        Label.AMBER: translate("Wording", "May go to named partner offices"),
        Label.GREEN: translate("Wording", "May go to all offices of the programme, not to the public"),
        Label.CLEAR: translate("Wording", "May go to anyone, also in print"),
    }
    return meanings[Label(label)] if label in set(Label) else ""


def held_back_note(reason: str, consent_ended: str = "") -> Note | None:
    """Return the strip that says why an entry stays on this laptop, None if nothing holds it back."""
    if reason and consent_ended:
        text = translate("Wording", "Stays on this laptop: what people agreed to ended on {date}.")
        return Note(text.format(date=date(consent_ended)), Mood.BAD, "held")
    sentences = {
        "draft": translate("Wording", "Stays on this laptop while it is a draft."),
        "accounts-yes-network": translate(
            "Wording", "Stays on this laptop: it carries what people told us, and no agreement of theirs is recorded."
        ),
        "accounts-not-said-network": translate(
            "Wording", "Stays on this laptop until somebody says whether it carries what people told us."
        ),
        "ended-network": translate(
            "Wording", "Stays on this laptop: somebody does not agree any more that others have it."
        ),
        "expired-network": translate("Wording", "It does not go to others any more: the agreement to it has run out."),
        "date-in-doubt-network": translate(
            "Wording", "It does not go to others for now: the date of this laptop looks wrong."
        ),
        "audience": translate(
            "Wording", "Stays on this laptop: people agreed to other offices than those that its label names."
        ),
        "no-group": translate("Wording", "Stays on this laptop: no group of partner offices is chosen for it."),
        "no-organisation": translate(
            "Wording", "Stays on this laptop until a coordinator says which organisation this office belongs to."
        ),
        "save-again": translate("Wording", "Stays on this laptop as it was saved. Save it once more and it may go."),
        "circles-differ": translate(
            "Wording", "Stays on this laptop: its versions were made for different circles of offices."
        ),
        "office-revoked": translate("Wording", "Stays on this laptop: this office was revoked."),
        "two-circles": translate(
            "Wording", "Stays on this laptop: two versions name different offices that may have it. Settle them first."
        ),
    }
    if reason not in sentences:
        return None
    return Note(sentences[reason], Mood.NEUTRAL if reason == "draft" else Mood.WARN, "held")


def agreed(consent: Consent) -> str:
    """Return what people agreed to, each use with its end, and what somebody ended; "" if there was never anything."""
    uses = {
        Purpose.NETWORK: translate("Wording", "other offices"),
        Purpose.PRINT: translate("Wording", "print"),
        Purpose.QUOTE: translate("Wording", "quoting their words"),
        Purpose.PHOTO: translate("Wording", "pictures"),
        Purpose.PUBLIC: translate("Wording", "the public"),
    }
    until, ended = translate("Wording", "{use} until {date}"), translate("Wording", "{use} no longer")
    forms = {"": "{use}", ENDED: ended}
    said = (forms.get(end, until).format(use=uses[one], date=date(end)) for one, end in consent.until)
    return ", ".join(said)


def circle_name(realm: Realm, group: str = "") -> str:
    """Return whom a circle of offices is made of, within a sentence; `group` is the name of a group."""
    if realms.is_group(realm):
        return translate("Wording", "the group “{name}”").format(name=group)
    if realms.is_org(realm):
        return translate("Wording", "offices of one organisation")
    return translate("Wording", "anybody") if realm == realms.PUBLIC else translate("Wording", "the whole programme")


def not_copied_note(reason: str) -> Note:
    """Return the strip that says why words of an entry are not copied out of it."""
    sentences = {
        "red": translate("Wording", "Not copied: TLP:RED stays on this laptop."),
        "accounts-yes-quote": translate("Wording", "Not copied: nobody has agreed to be quoted."),
        "accounts-not-said-quote": translate(
            "Wording", "Not copied until somebody says whether it carries what people told us."
        ),
        "ended-quote": translate("Wording", "Not copied: somebody does not agree to be quoted any more."),
        "expired-quote": translate("Wording", "Not copied: the agreement to be quoted has run out."),
    }
    otherwise = translate("Wording", "Not copied: the date of this laptop looks wrong.")
    return Note(sentences.get(reason, otherwise), Mood.WARN, "held")


def facet_title(name: str) -> str:
    """Return the title of a filter."""
    titles = {
        "topic": translate("Wording", "Topic"),
        "country": translate("Wording", "Country"),
        "kind": translate("Wording", "Kind of entry"),
        "lang": translate("Wording", "Language"),
        "mineral": translate("Wording", "Mineral"),
        "label": translate("Wording", "Who may see it"),
        "status": translate("Wording", "How far it is"),
        "year": translate("Wording", "Year"),
    }
    return titles.get(name, name)


def status_name(status: str) -> str:
    """Return how far an entry is, in words."""
    return {
        "draft": translate("Wording", "Draft"),
        "to-check": translate("Wording", "To check"),
        "ready": translate("Wording", "Ready"),
    }.get(status, status)


def language_name(code: str) -> str:
    """Return a language's own name for itself; a code that Qt does not know stays as it is."""
    own = _LANGUAGES.get(code.partition("-")[0])
    if own:
        return own
    locale = QLocale(code)
    if not code or locale.language() == QLocale.Language.C:
        return code
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def runs_right_to_left(language: str) -> bool:
    """Say whether texts in a language run right to left."""
    return language.partition("-")[0] in _RTL


def kind_icon(kind: str, wanted: str = "") -> str:
    """Return the icon of a kind: the one it asks for if we have it, else the one we know it by, else a sheet."""
    if wanted in _KIND_ICONS:
        return wanted
    return _ICONS_BY_KIND.get(kind, "document")


def date(text: str) -> str:
    """Return a date for people: `2026`, `May 2026` or `3 May 2026`; what is no date stays as it is."""
    match = _DATE.match(text)
    if match is None:
        return text
    year, month, day = match.groups()
    if month is None:
        return year
    made = QDate(int(year), int(month), int(day or 1))
    if not made.isValid():
        return text
    return _shown(made) if day else QLocale().toString(made, translate("Wording", "MMMM yyyy"))


def moment(at: str) -> str:
    """Return a time that a clock said, for people: the date, for clocks of laptops are not to be trusted closer."""
    made = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return _shown(made.date()) if made.isValid() else at


def _shown(day: QDate) -> str:
    """Return a day as people write it; the translation says how, in the letters of Qt's date formats."""
    return QLocale().toString(day, translate("Wording", "d MMMM yyyy"))


def year(text: str) -> str:
    """Return the year of a date, "" if it has none."""
    match = _DATE.match(text)
    return match.group(1) if match else ""


def entries(count: int) -> str:
    """Return a number of entries in words, its thousands parted as people do."""
    return translate("Wording", "%n entries", "", count).replace(str(count), QLocale().toString(count))


def size(count: int) -> str:
    """Return a number of bytes for people; Qt's own words for it are broken in Swahili."""
    units = (
        translate("Wording", "{number} bytes"),
        translate("Wording", "{number} KB"),
        translate("Wording", "{number} MB"),
        translate("Wording", "{number} GB"),
    )
    step = min((max(count, 1).bit_length() - 1) // 10, len(units) - 1)
    number = QLocale().toString(count / 1024**step, "f", 1 if step else 0)
    return units[step].format(number=number)


def media_name(media: str) -> str:
    """Return what sort of file a media type is, in a word or two."""
    known = {
        "application/pdf": "PDF",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
        "application/vnd.oasis.opendocument.text": "OpenDocument",
        "application/vnd.oasis.opendocument.spreadsheet": translate("Wording", "OpenDocument table"),
        "application/epub+zip": "EPUB",
        "application/rtf": "RTF",
        "text/rtf": "RTF",
        "text/html": translate("Wording", "Web page"),
        "text/markdown": "Markdown",
        "text/plain": translate("Wording", "Text"),
        "text/csv": translate("Wording", "Table (CSV)"),
        "application/json": "JSON",
        "application/xml": "XML",
        "text/xml": "XML",
        "image/jpeg": translate("Wording", "Picture (JPEG)"),
        "image/png": translate("Wording", "Picture (PNG)"),
    }
    return known.get(media, media)
