"""Texts of other offices do not steer the terminal that an answer is written to."""

import io
import json

import pytest

from asm_desktop.cli.answers import Table, write_blocks, write_json

STEERING = ("\x1b[31mred", "\x9b31mred", "\x85", "\u202eevil", "\u2067evil", "\x07", "\x7f", "\u2028")


@pytest.mark.parametrize("text", STEERING)
def test_no_answer_steers_the_terminal(text):
    stream = io.StringIO()
    write_json({"title": text}, stream)
    write_blocks([text, Table(("Title",), ((text,),))], stream)
    assert not set(stream.getvalue()) & set("\x1b\x9b\x85\u202e\u2067\x07\x7f")


@pytest.mark.parametrize("text", STEERING)
def test_a_program_reads_the_text_as_it_is(text):
    stream = io.StringIO()
    write_json({"title": text}, stream)
    assert json.loads(stream.getvalue()) == {"title": text}
