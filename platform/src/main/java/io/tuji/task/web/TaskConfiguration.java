package io.tuji.task.web;

import io.tuji.plan.PlanTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

    @Bean
    PlanTab taskWorkTab() {
        return new PlanTab("task.title", "/tasks", 52);
    }
}
