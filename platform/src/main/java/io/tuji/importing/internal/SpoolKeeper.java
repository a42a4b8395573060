package io.tuji.importing.internal;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Erases forgotten files at the start and once a day: they may carry person numbers. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SpoolKeeper {

    private final Spool spool;
    private final RunStore runs;

    SpoolKeeper(Spool spool, RunStore runs) {
        this.spool = spool;
        this.runs = runs;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void eraseForgotten() {
        spool.eraseForgotten(runs.spoolNamesInUse());
    }
}
