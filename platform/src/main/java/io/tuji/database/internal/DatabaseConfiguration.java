package io.tuji.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import io.tuji.setting.Home;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the server. The pool is closed before the embedded server stops, because it depends on it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 16;

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${tuji.db.url:}' == ''")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(Home home) {
            return EmbeddedDatabase.start(home);
        }

        @Bean(destroyMethod = "close")
        DataSource dataSource(EmbeddedDatabase database) {
            return checked(pool(database.url(), EmbeddedDatabase.NAME, database.password()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${tuji.db.url:}' != ''")
    static class External {

        @Bean(destroyMethod = "close")
        DataSource dataSource(
                @Value("${tuji.db.url}") String url,
                @Value("${tuji.db.user:}") String user,
                @Value("${tuji.db.password:}") String password) {
            return checked(pool(url, user, password));
        }
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("tuji");
        pool.setJdbcUrl(url);
        if (!user.isEmpty()) {
            pool.setUsername(user);
            pool.setPassword(password);
        }
        pool.setMaximumPoolSize(CONNECTIONS);
        // every statement is planned by the present size of its tables: those of an import grow from nothing to
        // millions
        pool.addDataSourceProperty("prepareThreshold", "0");
        // the detail of an error quotes the values of a row, and errors go to the log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setConnectionInitSql("set time zone 'UTC'");
        return pool;
    }

    private static HikariDataSource checked(HikariDataSource pool) {
        ServerCheck.verify(pool);
        return pool;
    }
}
