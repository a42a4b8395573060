package io.tuji.coding.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CodingConfiguration {

    @Bean
    NavigationEntry codingEntry() {
        return new NavigationEntry("registry", "nav.coding", "/coding", "tags", 32);
    }
}
