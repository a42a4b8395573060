/**
 * An invented park to try the platform on: firms, facts, titles, plan figures, projects, the people who work on them and what they did, marked 演示 and removed in one act.
 *
 * <p>Knows what is made up, how it comes in through the doors that real data use, and how all of it goes again. No other module
 * knows that it exists: each marks and erases its own invented rows. Facade: {@link io.tuji.demo.Demo}. Table: demo_park. Why it is so: docs/decisions/013-demo-data.md.
 */
@ApplicationModule(
        displayName = "演示",
        allowedDependencies = {
            "access",
            "agreement",
            "audit",
            "blocker",
            "calendar",
            "chain",
            "demand",
            "district",
            "engagement",
            "importing",
            "job",
            "plan",
            "promotion",
            "registry",
            "setting",
            "web",
            "zone"
        })
@NullMarked
package io.tuji.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
