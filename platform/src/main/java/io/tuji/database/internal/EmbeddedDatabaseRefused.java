package io.tuji.database.internal;

import java.nio.file.Path;

/** The embedded server did not start; says why in words an operator can act on, both languages. */
final class EmbeddedDatabaseRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    EmbeddedDatabaseRefused(Path data, Exception cause) {
        super(words(data, mentionsUnshare(cause)), cause);
    }

    private static String words(Path data, boolean namespaces) {
        if (namespaces) {
            return """
                    DB-101 内置数据库无法以 root 启动：本机禁止用户命名空间（unshare）。请改用普通用户启动，或以 TUJI_DB_URL 指定 PostgreSQL 15 及以上。
                    DB-101 The embedded database cannot start as root: this machine forbids user namespaces (unshare). \
                    Start as an ordinary user, or name a PostgreSQL 15 or newer in TUJI_DB_URL.""";
        }
        return """
                DB-102 内置数据库未能启动（%1$s）。请查看上方日志；也可用 TUJI_DB_URL 指定 PostgreSQL 15 及以上。
                DB-102 The embedded database did not start (%1$s). See the log above; TUJI_DB_URL can name a PostgreSQL 15 or newer instead.""".formatted(data);
    }

    /** The library reports the failed command line, nothing better: running as root it begins with unshare. */
    private static boolean mentionsUnshare(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (message.contains("unshare") && !message.contains("pg_ctl")) {
                return true;
            }
        }
        return false;
    }
}
