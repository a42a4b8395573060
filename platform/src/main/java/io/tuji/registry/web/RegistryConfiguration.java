package io.tuji.registry.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    @Bean
    NavigationEntry companiesEntry() {
        return new NavigationEntry("registry", "nav.registry", "/companies", "buildings", 30);
    }
}
