package io.tuji.zone.web;

import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ZoneConfiguration {

    @Bean
    NavigationEntry zoneEntry() {
        return new NavigationEntry("promotion", "nav.zone", "/zones", "diagram-2", 19, List.of("/task-forces"));
    }
}
