"""A campaign that changes to pages that follow: the language looked at first, the others after."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from coalition.campaign.following import Followed, begin_following, follow
from coalition.campaign.materials import Materials
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translations import Translations
from coalition.errors import CommandError
from coalition.exports import SHARED_FOLDERS
from coalition.findings import Finding, in_order
from coalition.languages import render_posix
from coalition.localise.pseudo import PSEUDO_LANGUAGES
from coalition.paths import catalogs
from coalition.serving.making import (
    NO_TRANSLATIONS,
    PAGES,
    Occasion,
    View,
    look,
    made_of,
    with_new,
)
from coalition.serving.preview import Preview
from coalition.stages import stage


class Rebuilder:
    """Makes the pages of a campaign anew where what they are made from has changed."""

    def __init__(
        self,
        root: Path,
        *,
        looked_at: Callable[[], Sequence[str]],
        show: Callable[[Preview], None],
        pseudo: Sequence[str] = (),
        view: View = PAGES,
        checked: Callable[[Snapshot, Translations], None] = lambda *_: None,
    ) -> None:
        """`looked_at` says which languages somebody sees, most wanted first; `show` takes pages.

        `checked` hears of each campaign without errors, once all its translations were checked.
        """
        self._root = root
        self._looked_at = looked_at
        self._show = show
        self._pseudo = tuple(pseudo) if view is PAGES else ()
        self._checked = checked
        self._view = view
        self._followed: Followed | None = None
        self._translations = NO_TRANSLATIONS
        self._in_translations: tuple[Finding, ...] = ()
        self._by_language: dict[str, dict[str, bytes]] = {}
        self._common: dict[str, bytes] = {}
        self._look: tuple[Any, ...] = ()
        self._made_of: dict[str, tuple[Any, ...]] = {}
        self.preview = Preview(
            folder=root.resolve().as_posix(),
            on_request=PSEUDO_LANGUAGES if view is PAGES else (),
        )

    def update(self, is_outdated: Callable[[], bool] = lambda: False) -> bool:
        """Bring the pages to what the campaign's files say; whether it came to its end.

        It ends early once `is_outdated`, when only the language looked at first is certain to be
        new. What is wrong with the campaign is shown, and the pages stay as they were.
        """
        try:
            snapshot = self._read()
            if snapshot.broken:
                self._publish(findings=snapshot.findings, trouble="", stopped=True)
                return True
            for _ in self._stages(snapshot):
                if is_outdated():
                    return False
        except (CommandError, OSError) as error:
            self._publish(findings=(), trouble=str(error), stopped=True)
        return True

    @stage("looking for what was saved")
    def _read(self) -> Snapshot:
        before = self._followed
        if before is None:
            # From the second snapshot on it is remembered what was found.
            first = begin_following(self._root, thorough=self._view.thorough)
            before = first._replace(snapshot=first.snapshot.after(frozenset()))
            self._followed = before
        else:
            self._followed = before = follow(before)
        return before.snapshot

    def _stages(self, snapshot: Snapshot) -> Iterator[None]:
        """Do the work, and pause wherever it may end."""
        self._add_pseudo()
        tags = (*snapshot.campaign.languages, *self._pseudo)
        order = self._in_order(tags)
        self._check(snapshot, snapshot.languages_needed(order[:1]))
        materials = self._gather(snapshot, order[:1])
        self._make(materials, order[0])
        self._load_with(materials)
        self._publish_findings(snapshot, materials)
        yield
        self._check(snapshot, snapshot.languages_needed(tags) | frozenset(_tags(snapshot)))
        self._checked(snapshot, self._found())
        materials = self._gather(snapshot, tags)
        for tag in frozenset(self._by_language).difference(tags):
            del self._by_language[tag], self._made_of[tag]
        with stage("making what all languages share"):
            common = self._view.common(materials)
        # Pages that are not made anew yet load the styles and images that they always had.
        self._common |= common
        self._publish_findings(snapshot, materials)
        yield
        for tag in self._in_order(tags):
            if self._make(materials, tag):
                self._publish_findings(snapshot, materials)
                yield
        if self._common != common:
            self._common = common
            self._publish_findings(snapshot, materials)

    @stage("gathering what pages are made of")
    def _gather(self, snapshot: Snapshot, now: Sequence[str]) -> Materials:
        return self._view.gather(Occasion(snapshot, self._found(), self._pseudo, now))

    def _found(self) -> Translations:
        return msgspec.structs.replace(self._translations, findings=self._in_translations)

    def _add_pseudo(self) -> None:
        """Have the pseudo-languages made that somebody has looked at."""
        if self._view is PAGES:
            looked_at = filter(self.preview.on_request.__contains__, self._looked_at())
            self._pseudo = tuple(dict.fromkeys((*self._pseudo, *looked_at)))

    def _load_with(self, materials: Materials) -> None:
        """Have what the pages load, for they name it by its bytes."""
        if self._look != look(materials):
            loaded = self._view.common(materials).items()
            folders = tuple(f"{folder}/" for folder in SHARED_FOLDERS)
            self._common |= {path: data for path, data in loaded if path.startswith(folders)}
            self._look = look(materials)

    def _in_order(self, tags: Sequence[str]) -> tuple[str, ...]:
        wanted = (tag for tag in self._looked_at() if tag in tags)
        return tuple(dict.fromkeys((*wanted, *tags)))

    @stage("comparing translations")
    def _check(self, snapshot: Snapshot, languages: frozenset[str]) -> None:
        """Check the translations of some languages; of others, what was found before stays."""
        new = snapshot.translations(languages)
        own = tuple(f"{catalogs(render_posix(tag))}/" for tag in languages)
        kept = (one for one in self._in_translations if not one.path.startswith(own))
        self._in_translations = tuple(in_order((*kept, *new.findings)))
        self._translations = with_new(self._translations, new, languages)

    def _make(self, materials: Materials, language: str) -> bool:
        """Make a language's files, unless they are made of the same; says whether they were."""
        now = made_of(materials, language)
        if self._made_of.get(language) == now:
            return False
        earlier = self._by_language.get(language, {})
        with stage(f"making {language}"):
            self._by_language[language] = self._view.language(materials, language, earlier)
        self._made_of[language] = now
        return True

    def _publish_findings(self, snapshot: Snapshot, materials: Materials) -> None:
        self._publish(
            findings=tuple(in_order((*snapshot.findings, *self._in_translations))),
            trouble="",
            stopped=False,
            languages=materials.edition.dataset.campaign.languages,
        )

    def _publish(self, **changes: Any) -> None:
        files = dict(self._common)
        for made in self._by_language.values():
            files |= made
        self.preview = self.preview._replace(files=files, **changes)
        self._show(self.preview)


def _tags(snapshot: Snapshot) -> Iterator[str]:
    """The languages of all catalogs, those that the campaign does not list among them."""
    return (file.language for file in snapshot.catalogs())
