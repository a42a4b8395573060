package io.tuji.brief.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BriefConfiguration {

    @Bean
    NavigationEntry briefEntry() {
        return new NavigationEntry("brief", "nav.brief", "/brief", "file-earmark-text", 22);
    }

    @Bean
    NavigationEntry instructionsEntry() {
        return new NavigationEntry("brief", "brief.instructions", "/instructions", "clipboard-check", 24);
    }
}
