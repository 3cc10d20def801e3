"""Every language is complete and true to its source, and its words have room in the window."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from asm_desktop import paths
from asm_desktop.gui import wording
from asm_desktop.gui.app import Conductor
from asm_desktop.gui.messages import tell
from asm_desktop.gui.widgets.choice_card import ChoiceCard
from asm_desktop.gui.widgets.labels import ShortLabel
from asm_desktop.gui.widgets.rail import RailButton
from asm_desktop.services.offices import OfficeUnknown

LANGUAGES = ("en", "fr", "es", "pt", "sw")
FOREIGN = LANGUAGES[1:]
PSEUDO = "longer"
ROOM = 1
"""Pixels by which a text may be short of room before somebody sees it."""
FRAME = 22
"""Pixels that a line of text leaves at both sides together."""
NOT_SHOWN = ("MMMM yyyy", "d MMMM yyyy")


def messages(language: str) -> list[tuple[str, str, list[str], bool]]:
    """Context, source, forms, and whether it is finished, of every text in a file."""
    found = []
    for context in ET.parse(paths.resources() / "i18n" / f"asm_{language}.ts").iter("context"):  # noqa: S314 - our own
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            found.append((context.findtext("name"), message.findtext("source"), forms, told.get("type") is None))
    return found


def kept(text: str) -> list[str]:
    """What must be the same in a translation: places, options, code, patterns of files, labels, line ends."""
    parts = re.findall(r"\{\w+\}|%n|%1|`[^`]*`|--[a-z-]+|\*\.\w+|TLP:[A-Z+]+|\n|7K3M-9QXD", text)
    return sorted(parts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    assert [source for _, source, forms, done in messages(language) if not done or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_or_typed_stays_as_it_is(language):
    for _, source, forms, _ in messages(language):
        assert [kept(form) for form in forms] == [kept(source)] * len(forms), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_ends_and_access_letters_are_kept(language):
    for _, source, forms, _ in messages(language):
        for form in forms:
            assert form == form.strip() or source != source.strip(), source
            assert form.endswith("…") == source.endswith("…"), source
            assert form.endswith(".") == source.endswith("."), (source, form)
            assert form.count("&") == source.count("&"), source


def test_french_spaces_do_not_break():
    for _, source, forms, _ in messages("fr"):
        for form in forms:
            assert not re.search(r" [:;!?»]|« |«[^\xa0]|[^\xa0]»|\w[;!?](?!\w)", form), source
            assert "'" not in form or source in NOT_SHOWN, source


@pytest.fixture
def speak(application, preferences):
    """The function that lets the application speak a language; English again when the test ends."""
    conductor = Conductor(application, preferences)
    yield conductor.speak
    conductor.speak("en")


class Longer(QTranslator):
    """Says every text 40 % longer. Examples in empty lines may then be shortened: their whole is read out."""

    is_spoken = False

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context, source, disambiguation=None, n=-1) -> str:
        """Return the text with words of no meaning behind it."""
        del context, disambiguation, n
        more = "ongo mero basu tiri kalo "
        wanted = round(len(source) * 0.4)
        return source if source in NOT_SHOWN else f"{source} {(more * (wanted // len(more) + 1))[:wanted]}".strip()


@pytest.fixture
def speak_any(speak, application):
    """The same, with the language that is 40 % longer too."""
    longer = Longer()

    def speak_(language: str) -> None:
        if language == PSEUDO:
            Longer.is_spoken = application.installTranslator(longer)
        else:
            speak(language)

    yield speak_
    application.removeTranslator(longer)
    Longer.is_spoken = False


@pytest.mark.parametrize("language", FOREIGN)
def test_the_window_speaks(language, speak, open_window, full_desk):
    speak(language)
    window = open_window(full_desk)
    wanted = {(context, source): forms[0] for context, source, forms, _ in messages(language)}
    plain = {key: text.replace("&", "") for key, text in wanted.items()}
    assert window.ui.menuFile.title() == wanted["MainWindow", "&File"]
    assert window.actions_by_key["quit"].text().replace("&", "") == plain["OwnCommands", "&Quit"]
    assert window.actions_by_key["page:library"].text().replace("&", "") == plain["Library", "&Library"]
    assert window.page("library").ui.newButton.text() == wanted["LibraryPage", "New entry"]
    assert tell(OfficeUnknown(office="X")).text == wanted["ArchiveError", OfficeUnknown.summary].format(office="X")
    assert (
        QCoreApplication.translate("Findings", "it stays on this laptop")
        == wanted["Findings", "it stays on this laptop"]
    )


UNDECLARED = {"language", "lock-after"}


@pytest.mark.parametrize("language", FOREIGN)
def test_declared_access_letters_are_unique_in_each_menu(language, speak, open_window, full_desk):
    speak(language)
    window = open_window(full_desk)
    own = {form for _, _, forms, _ in messages(language) for form in forms}
    menus = [action.menu() for action in window.ui.menuBar.actions() if action.isVisible()]
    within = [action.menu() for menu in menus for action in menu.actions() if action.menu()]
    for menu in (*menus, *within):
        # Languages and lengths of time declare no letter: they are given one.
        declared = [one for one in menu.actions() if one.objectName().partition(":")[0] not in UNDECLARED]
        texts = [one.text() for one in declared if not one.isSeparator()]
        assert [text for text in texts if text not in own] == [], "changed to be unique"
    titles = [re.search("&(.)", menu.title())[1].casefold() for menu in menus]
    assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize("language", FOREIGN)
def test_buttons_of_qt_are_translated(language, speak, qtbot):
    speak(language)
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    wanted = {source: forms[0] for context, source, forms, _ in messages(language) if context == "QPlatformTheme"}
    for name in ("Cancel", "Close", "Discard", "Save", "Help"):
        button = box.addButton(QDialogButtonBox.StandardButton[name])
        assert button.text().replace("&", "") == wanted[name]
    assert wanted["Cancel"] != "Cancel"
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    assert not {"&Undo", "&Paste", "Select All"} & {action.text().partition("\t")[0] for action in menu.actions()}
    menu.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_sizes_and_counts_are_said_as_people_do(language, speak):
    speak(language)
    shown = {
        "en": ("3 May 2026", "9.1 KB", "1 entry"),
        "fr": ("3 mai 2026", "9,1 ko", "1 fiche"),
        "es": ("3 de mayo de 2026", "9,1 KB", "1 ficha"),
        "pt": ("3 de maio de 2026", "9,1 KB", "1 ficha"),
        "sw": ("3 Mei 2026", "KB 9.1", "Kumbukumbu 1"),
    }
    assert (wording.date("2026-05-03"), wording.size(9300), wording.entries(1)) == shown[language]
    assert wording.entries(1284) == {
        "en": "1,284 entries", "fr": f"{QLocale('fr').toString(1284)} fiches", "es": "1284 fichas",
        "pt": "1.284 fichas", "sw": "Kumbukumbu 1,284",
    }[language]  # fmt: skip


@pytest.mark.parametrize("size", [(1366, 690), (1024, 600)])
@pytest.mark.parametrize("language", [*FOREIGN, PSEUDO])
def test_no_text_is_clipped(language, size, speak_any, open_window, torn_desk, qtbot):
    """At the sizes of a usual and of a small laptop, on every page."""
    speak_any(language)
    window = open_window(torn_desk)
    window.resize(*size)
    library = window.page("library")
    qtbot.waitUntil(lambda: library.ui.reader.page is not None)
    entity = library.presenter.open_entry
    found = clipped(window)
    window.actions_by_key["history"].trigger()
    found |= clipped(window)
    window.open_page("editor", entity)
    editor = window.page("editor")
    qtbot.waitUntil(lambda: editor.presenter.is_open)
    found |= clipped(window)
    window.open_page("exchange")
    exchange = window.page("exchange")
    for tab in range(exchange.ui.tabs.count()):
        exchange.ui.tabs.setCurrentIndex(tab)
        qtbot.wait(50)
        found |= clipped(window)
    window.open_page("briefs")
    found |= clipped(window)
    window.open_page("briefs", entity)
    briefs = window.page("briefs")
    qtbot.waitUntil(lambda: briefs._looked is not None)
    found |= clipped(window)
    window.open_page("versions")
    qtbot.waitUntil(lambda: window.page("versions").presenter.entry is not None)
    found |= clipped(window)
    window.open_page("importing", [])
    qtbot.wait(50)
    found |= clipped(window)
    assert found == set()


@pytest.mark.parametrize("language", [*FOREIGN, PSEUDO])
def test_the_first_steps_have_room(language, speak_any, application, preferences, qtbot):
    conductor = Conductor(application, preferences)
    speak_any(language)
    dialog = conductor.show_first_steps()
    try:
        found = set()
        for card in dialog.findChildren(ChoiceCard):
            card.radio.click()
            found |= clipped(dialog)
            dialog.ui.nextButton.click()
            qtbot.wait(20)
            found |= clipped(dialog)
            dialog.ui.backButton.click()
        assert found == set()
    finally:
        dialog.close()


def clipped(root: QWidget) -> set[str]:
    """The texts under a widget that have less room than they need, once everything has found its place."""
    found = _clipped_now(root)
    if found:
        QTest.qWait(150)
        found = _clipped_now(root)
    return found


def _clipped_now(root: QWidget) -> set[str]:
    """The texts under a widget that have less room than they need just now."""
    QCoreApplication.processEvents()
    return {
        f"{type(one).__name__} {one.objectName()}: {text}"
        for one in root.findChildren(QWidget)
        if one.isVisible() and (text := _clipped_text(one))
    }


def _clipped_text(widget: QWidget) -> str:
    """The text of a widget that has too little room, "" if all is well."""
    text = ""
    short = isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) and _is_cut_off(widget)
    if isinstance(widget, RailButton):
        text = widget.defaultAction().text().replace("&", "")
        short = max(widget.fontMetrics().horizontalAdvance(word) for word in text.split()) > widget.width() + ROOM
    elif isinstance(widget, QLabel) and not isinstance(widget, ShortLabel):
        text = widget.text()
        short = short or bool(text and not _has_room(widget))
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        text = widget.text()
        wide = widget.sizeHint().width() > widget.width() + ROOM
        short = short or bool(text and wide and _is_text_shown(widget))
    elif isinstance(widget, QLineEdit) and not Longer.is_spoken:
        text = widget.placeholderText()
        short = short or widget.fontMetrics().horizontalAdvance(text) > widget.width() - FRAME
    elif isinstance(widget, QTabBar):
        text = "tabs"
        short = widget.sizeHint().width() > widget.width() + ROOM
    return (text or widget.accessibleName() or widget.objectName()) if short else ""


def _is_cut_off(widget: QWidget) -> bool:
    """Whether something around a widget hides a side of it and cannot be scrolled there."""
    around = widget.parentWidget()
    while around is not None and not widget.isWindow():
        left = widget.mapTo(around, QPoint(0, 0)).x()
        area = around.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().isVisible()
        if not scrolls and (left < -ROOM or left + widget.width() > around.width() + ROOM):
            return True
        if around.isWindow():
            return False
        around = area
    return False


def _is_text_shown(button: QAbstractButton) -> bool:
    """Whether a button shows its text and not only its icon."""
    return not (isinstance(button, QToolButton) and button.toolButtonStyle().name == "ToolButtonIconOnly" and
                not button.icon().isNull())  # fmt: skip


def _has_room(label: QLabel) -> bool:
    """Whether a label shows all of its text."""
    if label.wordWrap():
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
        return longest <= label.width() + ROOM and label.heightForWidth(label.width()) <= label.height() + ROOM
    return label.sizeHint().width() <= label.width() + ROOM
