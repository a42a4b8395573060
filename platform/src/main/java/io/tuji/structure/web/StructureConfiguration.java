package io.tuji.structure.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StructureConfiguration {

    @Bean
    NavigationEntry structureEntry() {
        return new NavigationEntry("chain", "nav.structure", "/structure", "grid-3x3-gap", 16);
    }
}
