package io.tuji.backup;

import io.tuji.setting.Home;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be restored where.
 *
 * @param file the backup
 * @param home whose lock the caller holds
 * @param database a server that somebody else runs; empty for the embedded one
 * @param spool the folder of files waiting to be imported; below the home if empty
 * @param replace whether a home that has data may be replaced
 * @param forgetOld whether the replaced home is deleted at the end
 */
public record RestoreOrder(
        Path file, Home home, Optional<Server> database, Optional<Path> spool, boolean replace, boolean forgetOld) {

    /** A database by address; an empty user is the one that the address names. */
    public record Server(String url, String user, String password) {

        /** Tells nothing of the password. */
        @Override
        public String toString() {
            return "Server[url=" + url + ", user=" + user + "]";
        }
    }
}
