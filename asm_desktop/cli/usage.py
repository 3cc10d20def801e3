"""What was typed wrongly, in our own words: one sentence, and what to do."""

import difflib
import re
from collections.abc import Iterable

from asm_desktop.domain.errors import BadInput

PROGRAM = "asm-desktop"

_BOUND = re.compile(r"(greater|less) than or equal to ([0-9]+)")


class CommandUnknown(BadInput):
    """A word that is no command."""

    code = "command-unknown"
    summary = "There is no command “{path} {word}”."
    remedy = "{near}`{path} --help` lists all commands."


class CommandMissing(BadInput):
    """Options, but no command."""

    code = "command-missing"
    summary = "No command was given after “{path}”."
    remedy = "`{path} --help` lists all commands."


class OptionUnknown(BadInput):
    """An option that the command does not have."""

    code = "option-unknown"
    summary = "“{path}” has no option “{option}”."
    remedy = "{near}`{path} --help` lists all options."


class OptionWrong(BadInput):
    """A value that an option or argument does not take."""

    code = "option-wrong"
    summary = "The value for {option} does not fit: {why}."
    remedy = "`{path} --help` says what is expected."


class SomethingMissing(BadInput):
    """An argument or option that the command needs."""

    code = "argument-missing"
    summary = "“{path}” needs {option}."
    remedy = "`{path} --help` says what is expected."


class NotUnderstood(BadInput):
    """A command line that cannot be read otherwise."""

    code = "usage"
    summary = "“{path}” cannot be read like this: {why}."
    remedy = "`{path} --help` says what is expected."


def in_our_words(error: Exception) -> BadInput:
    """Return what Typer found wrong as one of our own errors. Its classes are private, so they are told by name."""
    kind = type(error).__name__
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else PROGRAM
    message = str(getattr(error, "message", "")).rstrip(".")
    if kind == "NoSuchOption":
        option = str(getattr(error, "option_name", ""))
        return OptionUnknown(
            path=path, option=option, near=near_words(option, getattr(error, "possibilities", None) or ())
        )
    if kind == "MissingParameter":
        return SomethingMissing(path=path, option=_parameter(error))
    if kind in {"BadParameter", "BadOptionUsage", "BadArgumentUsage"}:
        return OptionWrong(path=path, option=_parameter(error), why=_why(message))
    if message == "Missing command":
        return CommandMissing(path=path)
    return NotUnderstood(path=path, why=message[:1].lower() + message[1:])


def near_words(word: str, known: Iterable[str]) -> str:
    """Return “Did you mean …? ” for the known word that is nearest, "" if none is near."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"Did you mean “{near[0]}”? " if near else ""


def _why(message: str) -> str:
    """Return what is wrong with a value: of a number in our words, of all else as Typer says it."""
    if "valid integer" in message:
        return "it has to be a whole number"
    bound = _BOUND.search(message)
    if bound:
        return f"it has to be {'at least' if bound[1] == 'greater' else 'at most'} {bound[2]}"
    return message[:1].lower() + message[1:]


def _parameter(error: Exception) -> str:
    """Return what an option or argument is called in the help."""
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "option_name", "") or "it")
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name).upper().rstrip(".")
    return str(max(parameter.opts, key=len))
