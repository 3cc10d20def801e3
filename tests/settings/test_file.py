"""Settings: read with forgiveness, written whole, unknown names kept."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.settings.file import SettingsNotKept, change_settings, load_settings, save_settings
from asm_desktop.settings.schema import LANGUAGES, Settings, describe, names

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(st.builds(Settings, _texts, _texts, st.sampled_from(["", *LANGUAGES]), backup_keep=st.sampled_from(["", "7"])))
def test_settings_are_read_back_as_they_were_kept(tmp_path_factory, settings):
    file = tmp_path_factory.mktemp("settings") / "deep" / "settings.toml"
    save_settings(settings, file)
    loaded = load_settings(file)
    assert loaded.settings == settings
    assert loaded.warnings == ()
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_a_missing_file_gives_the_usual_settings(tmp_path):
    assert load_settings(tmp_path / "none.toml").settings == Settings()
    assert load_settings(tmp_path / "none.toml").warnings == ()


@pytest.mark.parametrize("content", [b"\xff\xff", b"[[[", b"language = "])
def test_an_unreadable_file_is_told_and_does_not_stop_anything(tmp_path, content):
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert str(file) in loaded.warnings[0]


def test_unknown_names_are_told_with_the_nearest_and_kept(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('languge = "fr"\nfrom_later = 5\nlast_archive = "/a"\n', encoding="utf-8")
    loaded = load_settings(file)
    assert loaded.settings.last_archive == "/a"
    assert any("“languge”" in one and "“language”" in one for one in loaded.warnings)
    change_settings(file, language="sw")
    kept = tomllib.loads(file.read_text(encoding="utf-8"))
    assert kept == {"languge": "fr", "from_later": 5, "last_archive": "/a", "language": "sw"}


def test_a_value_that_does_not_fit_is_left_aside(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('language = "xx"\nlast_archive = 5\n', encoding="utf-8")
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert len(loaded.warnings) == 2


def test_a_file_that_needs_no_change_is_not_written(tmp_path):
    file = tmp_path / "settings.toml"
    change_settings(file, last_archive="/a")
    before = file.stat().st_ino
    change_settings(file, last_archive="/a")
    assert file.stat().st_ino == before


def test_a_place_that_cannot_be_written_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SettingsNotKept) as caught:
        change_settings(tmp_path / "file" / "settings.toml", language="fr")
    assert "settings.toml" in caught.value.message


def test_every_setting_says_what_it_is_for():
    for name in names():
        about = describe(name)
        assert about.title
        assert about.help.endswith(".")
        assert about.accepts("")
