"""`weir backup`: a copy that a server can be started from."""

from support import make, world
from support.identities import create_identity
from support.weir import UNLIMITED, Weir


def test_a_backup_of_a_running_server_holds_everything_answered_before(own_weir, connect, tmp_path):
    server = own_weir(*UNLIMITED).start()
    identity = create_identity(server, "Backup")
    api = connect(server, identity)
    world.build(api)
    before = world.picture(api)
    folder = tmp_path / "restored"
    (folder / "data").mkdir(parents=True)
    copy = folder / "data" / "weir.sqlite"
    done = server.run("backup", copy)
    assert done.returncode == 0, done.stderr
    make.profile(api, name="Made after the backup")

    restored = Weir(folder, *UNLIMITED)
    try:
        restored.start()
        assert world.picture(connect(restored, identity)) == before
        assert restored.stop() == 0
    finally:
        restored.discard()
    # A file that is there is not overwritten.
    assert server.run("backup", copy).returncode == 2
