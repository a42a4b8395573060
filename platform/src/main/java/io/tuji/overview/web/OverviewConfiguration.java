package io.tuji.overview.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    NavigationEntry overviewEntry() {
        return new NavigationEntry("", "nav.overview", "/", "grid", 0);
    }
}
