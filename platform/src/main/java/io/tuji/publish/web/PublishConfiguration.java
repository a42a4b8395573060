package io.tuji.publish.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

    @Bean
    NavigationEntry publishEntry() {
        return new NavigationEntry("publish", "nav.publish", PublishPage.HERE, "megaphone", 50);
    }
}
