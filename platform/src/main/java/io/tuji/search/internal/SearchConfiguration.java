package io.tuji.search.internal;

import io.tuji.setting.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    Index searchIndex(Home home) {
        return Index.open(home.folder("search"));
    }
}
