"""Single values as they are typed and as records hold them: dates, numbers, money, and what is wrong with others."""

import re
from collections.abc import Mapping
from datetime import date

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadInput

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
_TYPED_NUMBER = re.compile(r"([+-]?)([0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,30})(?:([.,])([0-9]{1,30}))?")
_CURRENCY = re.compile(r"[A-Z]{3}")


class FieldInvalid(BadInput):
    """A value that does not fit its field."""

    code = "field-invalid"
    summary = "“{text}” cannot stand in “{field}”."
    remedy = "Type plain text."


class DateInvalid(FieldInvalid):
    """What was typed is no date."""

    code = "field-date"
    summary = "“{text}” is no date for “{field}”."
    remedy = "Write 2026, 2026-05 or 2026-05-03."


class NumberInvalid(FieldInvalid):
    """What was typed is no number, or can be read as two."""

    code = "field-number"
    summary = "“{text}” is no clear number for “{field}”."
    remedy = "Write it like 1200 or 12.5, thousands without comma or point."


class ChoiceInvalid(FieldInvalid):
    """What was typed is not on the list."""

    code = "field-choice"
    summary = "“{text}” is not on the list for “{field}”."
    remedy = "Choose one of: {choices}."


class LinkInvalid(FieldInvalid):
    """What was typed names no entry."""

    code = "field-link"
    summary = "“{text}” names no entry for “{field}”."
    remedy = "Give the entry's code, like 7K3M-9QXD."


class MoneyInvalid(FieldInvalid):
    """What was typed is no amount with a currency."""

    code = "field-money"
    summary = "“{text}” is no amount of money for “{field}”."
    remedy = "Write the amount and the currency's three letters: 12.5 TZS."


class RowsInvalid(FieldInvalid):
    """What was typed is no table of this field."""

    code = "field-rows"
    summary = "“{text}” is no row for “{field}”."
    remedy = "Write one row a line, its columns parted by |: {columns}."


class FileNotTyped(FieldInvalid):
    """A file cannot be typed."""

    code = "field-file"
    summary = "“{field}” holds files, and “{text}” is only text."
    remedy = "Attach the file instead."


def parse_number(text: str, label: str) -> str:
    """Return a decimal text; raises NumberInvalid.

    A comma before three digits may mean thousands or a decimal, so it is asked about.
    """
    found = _TYPED_NUMBER.fullmatch(" ".join(text.split()))
    if not found or (found[3] == "," and len(found[4]) == 3):
        raise NumberInvalid(text=text, field=label)
    whole = found[2].replace(" ", "").lstrip("0") or "0"
    number = f"{whole}.{found[4]}" if found[4] else whole
    return f"-{number}" if found[1] == "-" and number.strip("0.") else number


def parse_money(text: str, label: str) -> Json:
    """Return an amount with its currency, whichever was typed first; raises MoneyInvalid."""
    words = text.split()
    currency = next((word for word in (words[-1], words[0]) if _CURRENCY.fullmatch(word.upper())), "")
    if not currency or len(words) < 2:
        raise MoneyInvalid(text=text, field=label)
    words.remove(currency)
    return {"amount": parse_number(" ".join(words), label), "currency": currency.upper()}


def is_date(text: str) -> bool:
    """Say whether this is a year, month or day that the calendar has."""
    found = _DATE.fullmatch(text)
    if not found:
        return False
    try:
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return False
    return True


def is_number(text: str) -> bool:
    """Say whether this is a decimal text."""
    return _NUMBER.fullmatch(text) is not None


def is_money(value: Mapping[str, Json]) -> bool:
    """Say whether this is an amount in a currency."""
    amount, currency = value.get("amount"), value.get("currency")
    return (
        len(value) == 2 and isinstance(amount, str) and is_number(amount) and bool(_CURRENCY.fullmatch(str(currency)))
    )
