import gc

import pytest

from asm_desktop.tasks.collecting import uncollected


def test_garbage_is_left_alone_within_and_collected_again_after():
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_trouble_within_does_not_leave_it_off():
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_what_was_off_before_stays_off():
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
