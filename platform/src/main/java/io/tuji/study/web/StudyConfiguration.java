package io.tuji.study.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StudyConfiguration {

    @Bean
    NavigationEntry studiesEntry() {
        return new NavigationEntry("study", "nav.study", "/studies", "journal-text", 15);
    }
}
