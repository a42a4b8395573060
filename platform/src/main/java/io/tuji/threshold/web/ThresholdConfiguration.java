package io.tuji.threshold.web;

import io.tuji.threshold.internal.ThresholdReach;
import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThresholdConfiguration {

    @Bean
    NavigationEntry thresholdEntry() {
        return new NavigationEntry(ThresholdReach.MODULE, "nav.threshold", ThresholdPage.HERE, "bar-chart-steps", 47);
    }
}
