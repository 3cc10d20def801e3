"""English has singulars for everything that counts, and they are compiled."""

import importlib.util
import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator


@pytest.fixture(scope="module")
def texts(checkout):
    spec = importlib.util.spec_from_file_location("compile_texts", checkout / "packaging" / "compile_texts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_counting_text_has_both_forms(texts):
    forms = texts.written_forms()
    assert [key for key in texts.counting_texts() if key not in forms] == [], "run packaging/compile_texts.py"
    assert texts.TEXTS.read_text(encoding="utf-8") == texts.document(texts.counting_texts(), forms)


def test_no_text_that_counts_is_missed(texts, checkout):
    written = set()
    for file in (checkout / "asm_desktop" / "gui").rglob("*.py"):
        written.update(re.findall(r'"([^"\n]*%n[^"\n]*)"', file.read_text(encoding="utf-8")))
    assert written == {text for _context, text in texts.counting_texts()}


def test_the_compiled_file_is_that_of_the_texts(texts, tmp_path):
    texts.compile_texts(tmp_path / "asm_en.qm")
    assert (tmp_path / "asm_en.qm").read_bytes() == texts.COMPILED.read_bytes()


def test_a_singular_is_spoken(texts, qapp):
    translator = QTranslator()
    assert translator.load(str(texts.COMPILED))
    qapp.installTranslator(translator)
    try:
        said = [QCoreApplication.translate("Wording", "%n entries", "", count) for count in (0, 1, 2)]
    finally:
        qapp.removeTranslator(translator)
    assert said == ["0 entries", "1 entry", "2 entries"]
