package io.tuji.plan.web;

import io.tuji.plan.PlanTab;
import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    NavigationEntry planEntry() {
        return new NavigationEntry("plan", "nav.plan", "/plan", "bullseye", 20);
    }

    @Bean
    PlanTab boardTab() {
        return new PlanTab("plan.board", "/plan", 10);
    }

    @Bean
    PlanTab observationsTab() {
        return new PlanTab("plan.observations", "/plan/observations", 40);
    }

    @Bean
    PlanTab clearanceTab() {
        return new PlanTab("plan.clearance", "/plan/clearance", 47);
    }

    @Bean
    PlanTab tasksTab() {
        return new PlanTab("plan.tasks", "/plan/tasks", 50);
    }

    @Bean
    PlanTab ruleTab() {
        return new PlanTab("plan.rule", "/plan/rule", 90);
    }

    @Bean
    PlanTab heatTab() {
        return new PlanTab("plan.heat", "/plan/heat", 60);
    }

    @Bean
    PlanTab dataTab() {
        return new PlanTab("plan.data", "/plan/data", 45);
    }
}
