"""The commands: each module does what the command of its name does, without a terminal.

`from coalition.commands.build import build_campaign`, then `build_campaign(Path("my-campaign"))`.

Functions return what a command shows. Those that change files are named `plan_…` and write nothing:
`coalition.campaign.changes.write_plan` writes what they plan. They raise `OSError` where the disk
fails, `CommandError` for what is in no file (a language that the campaign does not have), and
nothing else. What is wrong in a user's files is returned as findings, never raised.
"""
