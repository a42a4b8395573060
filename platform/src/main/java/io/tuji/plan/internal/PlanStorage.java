package io.tuji.plan.internal;

import io.tuji.database.NotInBackup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanStorage {

    /** Every database has its own from its first migration on, and it says nothing beyond the running process. */
    @Bean
    NotInBackup stampStaysHere() {
        return new NotInBackup("plan_stamp");
    }
}
