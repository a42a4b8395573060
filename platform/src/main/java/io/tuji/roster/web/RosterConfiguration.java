package io.tuji.roster.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    NavigationEntry rostersEntry() {
        return new NavigationEntry("registry", "nav.roster", "/rosters", "card-list", 32);
    }
}
