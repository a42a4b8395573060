package io.tuji.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the platform asks of a server before it uses it: version 15, UTF-8, and a locale in which trigrams see Chinese. */
public final class ServerCheck {

    private static final int OLDEST_MAJOR_VERSION = 15;

    private ServerCheck() {}

    public static void verify(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_MAJOR_VERSION) {
                throw new IllegalStateException("DB-103 数据库版本为 " + version + "，需要 15 及以上。"
                        + " / The database is version " + version + "; 15 or newer is needed.");
            }
            statement.execute("create extension if not exists pg_trgm");
            if (!seesChinese(statement)) {
                throw new IllegalStateException("DB-104 数据库的字符分类不识别中文，请以 C.UTF-8 或 zh_CN.UTF-8 建库。"
                        + " / The database's locale does not see Chinese: create it with C.UTF-8 or zh_CN.UTF-8.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("DB-105 无法使用数据库：" + e.getMessage() + " / The database cannot be used.", e);
        }
    }

    /** With locale C pg_trgm drops every Chinese character silently, and nothing is ever similar. */
    private static boolean seesChinese(Statement statement) throws SQLException {
        try (var result = statement.executeQuery("select similarity('人工智能', '人工智能产业') > 0")) {
            return result.next() && result.getBoolean(1);
        }
    }
}
