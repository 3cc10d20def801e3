"""How a command is declared: a function of a run and its options, and a dataclass that says what the options are.

The options that all commands have are added here, so that each accepts them. A command's module is loaded when the
command is called, not before: starting must be light.
"""

import importlib
import inspect
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, TypeVar, get_type_hints

import typer
from typer.core import TyperCommand, TyperGroup

from asm_desktop.cli.answers import Answer, write_blocks, write_json
from asm_desktop.cli.running import (
    ArchiveOption,
    Common,
    JsonOption,
    PassphraseOption,
    QuietOption,
    Run,
)
from asm_desktop.cli.usage import CommandMissing, CommandUnknown, near_words

Options = TypeVar("Options")

_TYPE = re.compile(r" <[^>]*>")


@dataclass(frozen=True, slots=True)
class NoOptions:
    """For commands that have only the common options."""


class OwnWords(TyperGroup):
    """A group of commands that answers an unknown word in a sentence."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - the types are Typer's own and private
        """Return the command that the first word names; raises CommandUnknown."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            raise CommandUnknown(word=args[0], path=ctx.command_path, near=near_words(args[0], known))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - the types are Typer's own and private
        """Write the list of commands, each with its whole sentence: a half of one helps nobody."""
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.help or "") for name, command in found if command is not None])


class PlainHelp(TyperCommand):
    """A command whose help names arguments and options without the types of the programming language."""

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - the types are Typer's own and private
        """Write the arguments, then the options."""
        records: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None:
                records[parameter.param_type_name].append((_TYPE.sub("", record[0]), record[1]))
        for title, rows in (("Arguments", records["argument"]), ("Options", records["option"])):
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)


class NobodyReads(Exception):
    """The program that read the answer has had enough of it, which is no trouble."""


def group(help_: str) -> typer.Typer:
    """Return an empty group of commands, which takes the common options too."""
    app = single(help_)
    app.callback(invoke_without_command=True, help=help_)(_between)
    return app


def single(help_: str) -> typer.Typer:
    """Return the place for a command that stands alone."""
    return typer.Typer(
        cls=OwnWords, help=help_, rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )  # fmt: skip


def command(app: typer.Typer, name: str, options: type[Options], handler: Callable[[Run, Options], Answer]) -> None:
    """Add a command to a group; its help is the first line of the handler's docstring."""
    app.command(name, cls=PlainHelp, help=inspect.getdoc(handler))(_typed(options, handler))


def load(module: str, name: str) -> Any:  # noqa: ANN401 - the type is Typer's own and private
    """Return the command that a module declares in `app`, under this name."""
    app: typer.Typer = importlib.import_module(module).app
    loaded = typer.main.get_command(app)
    loaded.name = name
    return loaded


def _typed(options: type[Options], handler: Callable[[Run, Options], Answer]) -> Callable[..., Answer]:
    """Return a function with the signature that Typer reads options from."""

    def called(context: typer.Context, **given: Any) -> Answer:  # noqa: ANN401 - as declared by each command
        common = Common(**{one.name: given.pop(one.name) for one in fields(Common)})
        before = context.obj if isinstance(context.obj, Common) else Common()
        return perform(Run(common.or_else(before)), options(**given), handler)

    hints: Mapping[str, Any] = get_type_hints(options, include_extras=True) | get_type_hints(
        Common, include_extras=True
    )
    parameters = [_parameter(one, hints) for one in (*fields(options), *fields(Common))]  # type: ignore[arg-type]
    first = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    called.__signature__ = inspect.Signature([first, *parameters])  # type: ignore[attr-defined]
    called.__annotations__ = {"context": typer.Context, **{one.name: hints[one.name] for one in parameters}}
    return called


def remember(context: typer.Context, common: Common) -> None:
    """Keep the common options that stand before a command; without a command that is told."""
    before = context.obj if isinstance(context.obj, Common) else Common()
    context.obj = common.or_else(before)
    if context.invoked_subcommand is None:
        raise CommandMissing(path=context.command_path)


def _between(
    context: typer.Context,
    *,
    archive: ArchiveOption = None,
    json: JsonOption = False,
    quiet: QuietOption = False,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Take the common options that stand before the second word of a command."""
    remember(context, Common(archive, json, quiet, passphrase_file))


def perform(run: Run, options: Options, handler: Callable[[Run, Options], Answer]) -> Answer:
    """Run a command and write its answer; raises NobodyReads."""
    with run.watch.listening():
        answer = handler(run, options)
    try:
        if run.common.json:
            write_json(answer.data, sys.stdout)
        else:
            write_blocks(answer.blocks, sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:
        raise NobodyReads from None
    return answer


def _parameter(one: Any, hints: Mapping[str, Any]) -> inspect.Parameter:  # noqa: ANN401 - any dataclass's field
    """Return the parameter that an option is to Typer."""
    default = one.default if one.default is not MISSING else inspect.Parameter.empty
    if one.default_factory is not MISSING:
        default = one.default_factory()
    return inspect.Parameter(one.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=hints[one.name])
