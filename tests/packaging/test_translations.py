"""The scripts that keep the translations gather every text, and notice what is missing or old."""

import ast
import importlib.util
import shutil
import sys
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator


@pytest.fixture(scope="module")
def translations(checkout):
    spec = importlib.util.spec_from_file_location("translations", checkout / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def gathering(translations):
    return sys.modules["translatable"]


def test_what_is_committed_is_fresh(translations):
    assert list(translations.troubles()) == [], "run packaging/translations.py update, translate, compile"


def test_no_counting_text_is_missed(checkout, gathering):
    written = set()
    for file in (checkout / "asm_desktop" / "gui").rglob("*.py"):
        parts = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        texts = (part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
        written.update(text for text in texts if "%n" in text)
    assert written == {text.source for text in gathering.texts_of_code() if text.plural}


def test_texts_are_gathered_wherever_they_stand(gathering):
    code = """
class Page(QWidget):
    def __init__(self):
        self.one = self.tr("in a class")
        self.two = [self.tr("%n inside", "", len(a)) for a in {1: self.tr("in a list")}]

def word():
    painter.translate(1, 0)
    long = translate(
        "Context",
        "in two "
        "halves",
    )
    return QCoreApplication.translate("Context", "%n of them", "", 3), translate("Other", "alone")
"""
    assert sorted(gathering.texts_of_module(code)) == [
        gathering.Text("Context", "%n of them", plural=True),
        gathering.Text("Context", "in two halves"),
        gathering.Text("Other", "alone"),
        gathering.Text("Page", "%n inside", plural=True),
        gathering.Text("Page", "in a class"),
        gathering.Text("Page", "in a list"),
    ]


@pytest.mark.parametrize("code", ['translate("C", f"{a} b")', 'translate("C", name)', 'translate(name, "text")'])
def test_a_text_that_cannot_be_gathered_is_refused(gathering, code):
    with pytest.raises(gathering.TextUnreadable):
        list(gathering.texts_of_module(code))


def test_texts_of_the_core_are_gathered(gathering):
    errors = {text.source for text in gathering.texts_of_errors()}
    assert {"That did not work.", "There is no archive in “{folder}”."} <= errors
    findings = {text.source for text in gathering.texts_of_findings()}
    assert {"“{title}” has a newer version ({v}).", "may be passed on to anyone"} <= findings
    assert not any("\n" in source for source in findings)


def test_texts_of_qt_are_those_that_qt_has(gathering):
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    assert translator.load("qtbase_fr", folder)
    assert [text for text in gathering.texts_of_qt() if not translator.translate(text.context, text.source)] == []


def test_what_is_missing_or_old_is_noticed(translations, tmp_path):
    for file in translations.FOLDER.iterdir():
        shutil.copy(file, tmp_path / file.name)
    before = "\n".join(translations.troubles(tmp_path))
    french = translations.source_file("fr", tmp_path)
    tree = ET.parse(french)  # noqa: S314 - our own file
    context = tree.getroot().find("context")
    message = context.find("message")
    message.find("source").text += " changed"
    tree.write(french, encoding="utf-8", xml_declaration=True)
    translations.compiled_file("sw", tmp_path).unlink()
    told = "\n".join(translations.troubles(tmp_path))
    for part in ("asm_fr.ts misses 1 ", "asm_fr.ts still has 1 ", "asm_fr.qm is not", "asm_sw.qm is not"):
        assert part not in before
        assert part in told


def test_the_tool_keeps_every_text_and_translation(translations, tmp_path):
    shutil.copy(translations.source_file("fr"), tmp_path)
    before = {
        text: message.findtext("translation")
        for text, message in translations.held(translations.source_file("fr")).items()
    }
    translations.update(tmp_path)
    after = {
        text: message.findtext("translation") for text, message in translations.held(tmp_path / "asm_fr.ts").items()
    }
    assert after.keys() == translations.wanted("fr", translations.all_texts())
    assert {text: told for text, told in before.items() if text in after} == {
        text: told for text, told in after.items() if text in before
    }
