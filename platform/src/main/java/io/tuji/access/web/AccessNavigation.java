package io.tuji.access.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry("access", "nav.access", "/people", "people", 90);
    }

    @Bean
    NavigationEntry auditEntry() {
        return new NavigationEntry("audit", "nav.audit", "/audit", "shield-check", 95);
    }
}
