package io.tuji.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The library's defaults suit throw-away data; these settings keep a district's. */
@PlatformTest
@Tag("embedded-server")
class EmbeddedDatabaseIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableBeanFactory beans;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void survivesAPowerCut(String setting) {
        assertThat(show(setting)).isEqualTo("on");
    }

    @Test
    void trigramsSeeChinese() {
        Double similarity = jdbc.sql("select similarity('人工智能', '人工智能产业')")
                .query(Double.class)
                .single();
        assertThat(similarity).isPositive();
    }

    @Test
    void thePlatformIsNoSuperuser() {
        assertThat(show("is_superuser")).isEqualTo("off");
    }

    /** Spring destroys what depends on a bean before the bean. */
    @Test
    void thePoolIsClosedBeforeTheServerStops() {
        assertThat(beans.getDependentBeans("embeddedDatabase")).contains("dataSource");
    }

    private String show(String setting) {
        return jdbc.sql("select current_setting('" + setting + "')")
                .query(String.class)
                .single();
    }
}
