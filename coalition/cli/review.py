"""`coalition review`."""

import datetime

import click

from coalition import paths
from coalition.campaign.changes import Plan
from coalition.cli.completing import complete_ids
from coalition.cli.options import Day, LanguageTag, campaign_folder, dry_run_option, root_of
from coalition.cli.output import confirm, say
from coalition.cli.plans import carry_out
from coalition.cli.prompts import is_interactive
from coalition.cli.reports import plural, report
from coalition.commands.review import plan_draft, plan_review


@click.command(epilog='Example: coalition review pl open-letter manifesto --by "Maria Nowak"')
@click.argument("language", metavar="L", type=LanguageTag())
@click.argument(
    "texts",
    metavar="DOMAIN...",
    nargs=-1,
    required=True,
    shell_complete=complete_ids(*paths.TEXTS, others=("directory",)),
)
@campaign_folder
@click.option("--by", metavar="NAME", help="Who has read the translations.")
@click.option("--on", metavar="DAY", type=Day(), help="When, such as 2021-03-01; else today.")
@click.option("--draft", is_flag=True, help="Make the translations drafts again.")
@click.option("--yes", is_flag=True, help="Don't ask where warnings are open.")
@dry_run_option
@click.pass_context
def command(  # noqa: PLR0913 - one parameter for each option
    ctx: click.Context,
    language: str,
    texts: tuple[str, ...],
    folder: str | None,
    by: str | None,
    on: datetime.date | None,
    *,
    draft: bool,
    yes: bool,
    dry_run: bool,
) -> None:
    """Record that a native speaker has read the translations of texts into a language.

    DOMAIN is a letter's or page's id, `directory`, or the name of a PO file without its ending.
    The name is written into the file's header, and pages no longer say that nobody has read them.
    Whatever changes or adds a translation afterwards makes the text a draft again. Where
    `coalition check` has warnings of it, they are shown first, and you are asked.
    """
    root = root_of(ctx, folder)
    if draft:
        plan = plan_draft(root, language, texts)
        carry_out(ctx, "review", root, plan, dry_run=dry_run)
    if not by or not by.strip():
        raise click.UsageError('say who has read the translations: --by "NAME".')
    plan, refusal = plan_review(root, language, texts, " ".join(by.split()), on)
    if refusal:
        report(plan.findings)
        say(f"coalition review: not reviewed: {refusal}", err=True)
        ctx.exit(1)
    if plan.changes and plan.findings and not (yes or dry_run):
        report(plan.findings)
        _ask_about_open(ctx, len(plan.findings))
        plan = Plan(plan.changes, ())
    carry_out(ctx, "review", root, plan, dry_run=dry_run)


def _ask_about_open(ctx: click.Context, number: int) -> None:
    """End the command where somebody does not agree that what is open is wrong or can stay."""
    is_open = f"{plural(number, 'finding')} {'is' if number == 1 else 'are'} open"
    them, they_are = ("it", "it is") if number == 1 else ("them", "they are")
    if not is_interactive():
        hint = f"mend {them}, or add --yes if {they_are} wrong"
        say(f"coalition review: not reviewed: {is_open}; {hint}", err=True)
        ctx.exit(1)
    if not confirm(f"{is_open}. Is the text read all the same?"):
        say("coalition review: not reviewed", err=True)
        ctx.exit(1)
