package io.tuji.search.internal;

import io.tuji.database.NotInBackup;
import io.tuji.setting.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    Index searchIndex(Home home) {
        return Index.open(home.folder("search"));
    }

    /** Its positions are transactions of this server; where the records come back, the index is built anew from them. */
    @Bean
    NotInBackup changeLogStaysHere() {
        return new NotInBackup("change_log");
    }
}
