import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain.recovery_words import RecoveryWordsWrong, parse_recovery_words
from asm_desktop.domain.root_words import RootWordsWrong, parse_root_words, root_words
from asm_desktop.store import vault as vaults
from asm_desktop.store.keys import Keys
from asm_desktop.store.vault import (
    Cost,
    KeyFileDamaged,
    KeyFileTooNew,
    PassphraseShort,
    PassphraseWrong,
    new_vault,
    read_vault,
    vault_from,
)

CHEAP = Cost(passes=1, bytes=8192)
REAL_COST = vaults.USUAL
TYPED = "four quiet baskets of gravel"


def secrets(keys):
    return keys.database, keys.identity, keys.names


@pytest.fixture(scope="module")
def made():
    keys = Keys.fresh()
    vault, words = new_vault(keys, TYPED, CHEAP)
    return keys, vault, words


def test_passphrase_and_words_open_the_same_keys(made, tmp_path):
    keys, vault, words = made
    vault.write(tmp_path / "archive.key")
    again = read_vault(tmp_path / "archive.key")
    assert secrets(again.open(TYPED)) == secrets(again.recover(words)) == secrets(keys)
    assert secrets(again.recover(words.lower().replace(" ", "-"))) == secrets(keys)
    assert secrets(again.open_either(TYPED)) == secrets(again.open_either(words)) == secrets(keys)
    for word in (*secrets(keys)[:2], TYPED, words):
        assert word not in vault.to_bytes().decode()


@settings(max_examples=30)
@given(st.text(max_size=40))
def test_nothing_else_opens_it(made, text):
    _, vault, _ = made
    with pytest.raises(PassphraseWrong):
        vault.open(text)
    with pytest.raises(RecoveryWordsWrong):
        vault.recover(text)


def test_accents_open_it_however_the_keyboard_makes_them():
    vault, _ = new_vault(Keys.fresh(), "\u00e9t\u00e9 au village", CHEAP)
    assert vault.open("  e\u0301te\u0301 au village ")


def test_the_founders_words_are_not_the_recovery_words(made):
    _, vault, words = made
    with pytest.raises(RecoveryWordsWrong):
        vault.recover(root_words(bytes(range(16))))
    with pytest.raises(RootWordsWrong):
        parse_root_words(words)
    assert len(parse_recovery_words(words)) == 16


def test_another_passphrase_opens_and_the_one_before_does_not(made):
    keys, vault, words = made
    changed = vault.with_passphrase(keys, "a heap of other words")
    assert secrets(changed.open("a heap of other words")) == secrets(changed.recover(words)) == secrets(keys)
    with pytest.raises(PassphraseWrong):
        changed.open(TYPED)
    renewed, other = changed.with_new_words(keys)
    assert secrets(renewed.recover(other)) == secrets(renewed.open("a heap of other words"))
    with pytest.raises(RecoveryWordsWrong):
        renewed.recover(words)


@pytest.mark.parametrize("short", ["", "seven 7", "        a        "])
def test_a_passphrase_that_is_quickly_guessed_is_refused(made, short):
    keys, vault, _ = made
    with pytest.raises(PassphraseShort):
        new_vault(keys, short, CHEAP)
    with pytest.raises(PassphraseShort):
        vault.with_passphrase(keys, short)


def changed_file(vault, change):
    value = json.loads(vault.to_bytes())
    change(value)
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda file: file["kdf"].update(passes=11),
        lambda file: file["kdf"].update(passes=0),
        lambda file: file["kdf"].update(bytes=(256 << 20) + 1),
        lambda file: file["kdf"].update(bytes=1),
        lambda file: file["kdf"].update(name="scrypt"),
        lambda file: file.update(format="other"),
        lambda file: file.update(version=0),
        lambda file: file.update(more=1),
        lambda file: file.pop("words"),
    ],
)
def test_a_file_that_asks_for_too_much_or_is_another_is_damaged(made, change):
    with pytest.raises(KeyFileDamaged):
        vault_from(changed_file(made[1], change))


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b"null", b"[" * 100_000, b" " * 20_000 + b"{}"])
def test_what_is_no_key_file_is_damaged(data):
    with pytest.raises(KeyFileDamaged):
        vault_from(data)


@pytest.mark.parametrize(
    ("box", "error"), [("zz", KeyFileDamaged), ("", PassphraseWrong), ("00" * 60, PassphraseWrong)]
)
def test_a_box_that_was_changed_does_not_open(made, box, error):
    file = vault_from(changed_file(made[1], lambda file: file["passphrase"].update(box=box)))
    with pytest.raises(error):
        file.open(TYPED)


def test_the_two_boxes_cannot_change_places(made):
    def swap(file):
        file["passphrase"], file["words"] = file["words"], file["passphrase"]

    file = vault_from(changed_file(made[1], swap))
    with pytest.raises(RecoveryWordsWrong):
        file.recover(made[2])


def test_a_later_version_says_so(made):
    with pytest.raises(KeyFileTooNew):
        vault_from(changed_file(made[1], lambda file: file.update(version=2, others="?")))


def test_one_try_costs_what_was_measured():
    assert Cost(passes=4, bytes=128 << 20) == REAL_COST
