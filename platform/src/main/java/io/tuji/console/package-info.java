/**
 * The operator at the machine: the commands of the launcher, and the door through which they reach the running platform.
 *
 * <p>Knows the lock of the home, the loopback port and its token, and how a command says in a terminal what happens. Does not know how a
 * file is taken in or a job is run: it asks the facades below. The door is opened last and closed first. Facade:
 * {@link io.tuji.console.ConsoleClient}. Files in the home: lock, console.json.
 */
@ApplicationModule(
        displayName = "控制台",
        allowedDependencies = {"audit", "backup", "importing", "job", "search", "setting", "web"})
@NullMarked
package io.tuji.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
