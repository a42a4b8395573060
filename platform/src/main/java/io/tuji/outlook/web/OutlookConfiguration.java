package io.tuji.outlook.web;

import io.tuji.plan.PlanTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutlookConfiguration {

    @Bean
    PlanTab outlookTab() {
        return new PlanTab("outlook.title", "/plan/outlook", 20);
    }

    @Bean
    PlanTab warningsTab() {
        return new PlanTab("outlook.warnings", "/plan/warnings", 30);
    }

    @Bean
    PlanTab methodTab() {
        return new PlanTab("outlook.method", "/plan/method", 95);
    }
}
