package io.tuji.placing.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacingConfiguration {

    @Bean
    NavigationEntry placingEntry() {
        return new NavigationEntry("registry", "nav.placing", "/placing", "geo-alt", 31);
    }
}
