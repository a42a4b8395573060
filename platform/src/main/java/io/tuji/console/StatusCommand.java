package io.tuji.console;

import io.tuji.setting.Home;
import java.util.Optional;

/** {@code status}: where the platform of a home runs and what it is doing. */
public final class StatusCommand {

    private final Home home;
    private final Words words = Words.ofEnvironment();
    private final Terminal terminal = Terminal.standard();

    public StatusCommand(Home home) {
        this.home = home;
    }

    /** The exit code: 1 if no platform answers. */
    public int run() {
        Optional<ConsoleClient> platform = ConsoleClient.find(home, words);
        if (platform.isEmpty()) {
            terminal.line(words.say("silent", home.path()));
            return 1;
        }
        PlatformStatus status = platform.get().status();
        terminal.line(words.say(
                "status",
                status.address().orElseGet(() -> words.say("status.headless")),
                Long.toString(status.pid()),
                status.findable()));
        return 0;
    }
}
