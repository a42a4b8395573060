package io.tuji.watch.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    NavigationEntry watchEntry() {
        return new NavigationEntry("registry", "nav.watch", "/watch", "arrow-left-right", 33);
    }
}
