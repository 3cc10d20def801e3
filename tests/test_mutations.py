"""A few of the broken rules are tried with every run of the slow sweeps; `python tests/mutations.py` tries them all."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def mutations():
    """The script of mutations, which is no part of the package."""
    spec = importlib.util.spec_from_file_location("mutations", Path(__file__).with_name("mutations.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_mutation_has_its_text_once_and_names_tests_that_are_there(mutations, checkout):
    for one in mutations.MUTATIONS:
        assert (checkout / one.file).read_text(encoding="utf-8").count(one.old) == 1, one.name
        assert one.old != one.new
        for test in one.tests:
            file, name = test.split("::")[:2]
            text = (checkout / file).read_text(encoding="utf-8")
            assert f"def {name.partition('[')[0]}(" in text or f"{name} = " in text, test
    assert len({one.name for one in mutations.MUTATIONS}) == len(mutations.MUTATIONS)


@pytest.mark.slow
def test_a_sample_of_broken_rules_is_noticed(mutations, capsys):
    assert mutations.main(["--sample", "6"]) == 0, capsys.readouterr().out
    assert capsys.readouterr().out.count("caught") == 6


@pytest.mark.slow
def test_a_rule_that_no_test_guards_is_told(mutations, monkeypatch, capsys):
    harmless = mutations.Mutation(
        "harmless", "asm_desktop/domain/records.py", "MAX_PARENTS = 1_000", "MAX_PARENTS = 1_000 * 1",
        ("tests/domain/test_identities.py",),
    )  # fmt: skip
    monkeypatch.setattr(mutations, "MUTATIONS", (harmless,))
    assert mutations.main([]) == 1
    assert "SURVIVES harmless" in capsys.readouterr().out
