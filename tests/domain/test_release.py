"""Pictures and the words of people need an answer of their own."""

import pytest

from asm_desktop.domain.consent import Consent, Purpose
from asm_desktop.domain.release import Release

PHOTO, PAPER = {"id": "1", "media": "image/jpeg"}, {"id": "2", "media": "application/pdf"}
AGREED = Consent.to({Purpose.NETWORK: "", Purpose.PHOTO: "2026-05-03", Purpose.QUOTE: ""}).to_json()


@pytest.mark.parametrize(
    ("fields", "release"),
    [
        ({"accounts": "none"}, Release(photo=True, files=True, as_it_was=True, quote=True)),
        ({"accounts": "yes"}, Release(photo=False, files=False, as_it_was=False, quote=False)),
        ({}, Release(photo=False, files=False, as_it_was=False, quote=False)),
        ({"accounts": "yes", "consent": AGREED}, Release(photo=True, files=True, as_it_was=False, quote=True)),
        (
            {"accounts": "yes", "consent": {"network": "", "print": ""}},
            Release(photo=False, files=True, as_it_was=False, quote=False),
        ),
        (
            {"accounts": "yes", "consent": AGREED, "sensitivity": ["child"]},
            Release(photo=False, files=True, as_it_was=False, quote=True),
        ),
        ({"accounts": "none", "sensitivity": ["child"]}, Release(photo=True, files=True, as_it_was=True, quote=True)),
    ],
)
def test_what_an_entry_releases(fields, release):
    assert Release.of(fields) == release


def test_pictures_stay_from_the_day_after_the_agreement_to_them_ended():
    fields = {"accounts": "yes", "consent": AGREED}
    assert Release.of(fields, today="2026-05-03").photo
    assert not Release.of(fields, today="2026-05-04").photo


def test_only_what_is_not_released_is_left_out():
    fields = {"title": "T", "quotes": [{"id": "3", "words": "W"}], "attachments": [PHOTO, PAPER]}
    nothing = Release(photo=False, files=False, as_it_was=False, quote=False)
    assert nothing.of_fields(fields) == {"title": "T", "attachments": [PAPER]}
    assert Release(photo=True, files=False, as_it_was=False, quote=True).of_fields(fields) == fields
