package io.tuji.title.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TitleConfiguration {

    @Bean
    NavigationEntry titleEntry() {
        return new NavigationEntry("title", "nav.title", "/titles", "award", 31);
    }
}
