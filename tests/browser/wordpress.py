"""A WordPress on this machine, with a database and a theme of its own.

Debian's packages have all that it takes: wordpress, php-cli, php-mysql, mariadb-server-core.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLACE = Path(os.environ.get("COALITION_WORDPRESS", "/usr/share/wordpress"))
PROGRAMS = ("php", "mariadbd")

CONFIG = """<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', getenv('HOME_ADDRESS'));
define('WP_SITEURL', getenv('HOME_ADDRESS'));
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""

THEME = """<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="<?php bloginfo('charset'); ?>"><?php wp_head(); ?></head>
<body><main><?php while (have_posts()) { the_post(); the_title('<h1>', '</h1>'); the_content(); } ?></main>
<?php wp_footer(); ?></body></html>
"""

ROUTES = """<?php
$file = __DIR__ . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($file)) return false;
require __DIR__ . '/index.php';
"""

INSTALL = """<?php
$connection = new mysqli('localhost', 'root', '', '', 0, '{socket}');
$connection->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Streets', 'admin', 'admin@example.org', true, '', 'password');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author']);
switch_theme('plain');
update_option('permalink_structure', '/%postname%/');
"""

SAVE = """<?php
require __DIR__ . '/wp-load.php';
[$page, $writer] = [json_decode(stream_get_contents(STDIN), true), $argv[1]];
wp_set_current_user(get_user_by('login', $writer)->ID);
kses_init();
$id = wp_insert_post(wp_slash($page + ['post_type' => 'post', 'post_status' => 'publish']));
flush_rewrite_rules(false);
echo get_post($id)->post_content;
"""


def missing() -> list[str]:
    """What has to be installed before a WordPress runs here."""
    programs = [name for name in PROGRAMS if shutil.which(name) is None]
    return programs if (PLACE / "wp-settings.php").is_file() else [*programs, str(PLACE)]


class WordPress:
    """One that is served at `address`."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address

    def run(self, script: str, *arguments: str, given: str = "") -> str:
        """What one of its scripts prints."""
        env = {**os.environ, "HOME_ADDRESS": self.address}
        command = ["php", "-d", "display_errors=stderr", str(self.folder / script), *arguments]
        done = subprocess.run(
            command, input=given, capture_output=True, text=True, env=env, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@contextmanager
def wordpress(folder: Path, port: int) -> Iterator[WordPress]:
    """A WordPress in a folder, installed and served."""
    socket, place = folder / "mariadb.sock", folder / "wordpress"
    shutil.copytree(PLACE, place, ignore_dangling_symlinks=True)
    (place / "wp-content/themes/plain").mkdir(parents=True)
    files = {
        "wp-config.php": CONFIG.replace("{socket}", str(socket)),
        "wp-content/themes/plain/style.css": "/* Theme Name: Plain */\n",
        "wp-content/themes/plain/index.php": THEME,
        "routes.php": ROUTES,
        "install.php": INSTALL.replace("{socket}", str(socket)),
        "save.php": SAVE,
    }
    for name, text in files.items():
        (place / name).write_text(text, "utf-8")
    site = WordPress(place, f"http://127.0.0.1:{port}")
    with _database(folder / "database", socket), _server(site, port):
        site.run("install.php")
        yield site


@contextmanager
def _database(folder: Path, socket: Path) -> Iterator[None]:
    # Nobody else reaches its socket, so it needs no table of who may.
    (folder / "mysql").mkdir(parents=True)
    where = (f"--datadir={folder}", f"--socket={socket}", "--skip-networking", "--user=root")
    command = ["mariadbd", "--no-defaults", *where, "--skip-grant-tables"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
        _wait_for(socket.exists)
        try:
            yield
        finally:
            running.terminate()


@contextmanager
def _server(site: WordPress, port: int) -> Iterator[None]:
    command = ["php", "-S", f"127.0.0.1:{port}", "-t", str(site.folder), "routes.php"]
    env = {**os.environ, "HOME_ADDRESS": site.address}
    with subprocess.Popen(command, cwd=site.folder, env=env, stderr=subprocess.DEVNULL) as running:
        try:
            yield
        finally:
            running.terminate()


def _wait_for(happened) -> None:
    until = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < until
        time.sleep(0.1)
