package io.tuji.job.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobNavigation {

    @Bean
    NavigationEntry jobEntry() {
        return new NavigationEntry("job", "nav.job", "/jobs", "activity", 80);
    }
}
