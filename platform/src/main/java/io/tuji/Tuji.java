package io.tuji;

import io.tuji.backup.RestoreOrder;
import io.tuji.backup.RestoreOrder.Server;
import io.tuji.console.BackupCommand;
import io.tuji.console.ImportCommand;
import io.tuji.console.RestoreCommand;
import io.tuji.console.StatusCommand;
import io.tuji.engine.value.Problem;
import io.tuji.setting.Home;
import io.tuji.setting.Setting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** Where every command of the launcher enters; the first word is the command, without one the platform is started. */
public final class Tuji {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Tuji() {}

    public static void main(String[] arguments) throws InterruptedException {
        boolean named = arguments.length > 0 && !arguments[0].startsWith("-");
        String command = named ? arguments[0] : "serve";
        List<String> rest = List.of(Arrays.copyOfRange(arguments, named ? 1 : 0, arguments.length));
        hold(rest);
        int code = isRefused(command) ? FAILED : run(command, rest, home());
        if (code != 0 || !command.equals("serve")) {
            System.exit(code);
        }
    }

    /** What is given as {@code --key=value} holds for all that asks for a setting, also before there is a platform. */
    private static void hold(List<String> arguments) {
        for (Setting setting : Setting.values()) {
            String start = "--" + setting.key() + "=";
            arguments.stream()
                    .filter(argument -> argument.startsWith(start))
                    .forEach(argument -> System.setProperty(setting.key(), argument.substring(start.length())));
        }
    }

    /** Every wrong setting is told at once, and nothing starts; only the list of the settings can still be asked for. */
    private static boolean isRefused(String command) {
        List<Problem> faults = Arrays.stream(Setting.values())
                .flatMap(setting -> setting.fault(value(setting)).stream())
                .toList();
        if (command.equals("settings") || faults.isEmpty()) {
            return false;
        }
        faults.forEach(Announcement::refused);
        return true;
    }

    private static int run(String command, List<String> rest, Home home) throws InterruptedException {
        return switch (command) {
            case "serve" -> new Serving(home).up(rest);
            case "import" -> new ImportCommand(home).run(rest, () -> new Serving(home).headless());
            case "backup" -> new BackupCommand(home).run(rest, () -> new Serving(home).headless());
            case "restore" -> restore(rest, home);
            case "status" -> new StatusCommand(home).run();
            case "settings" -> settings();
            default -> {
                System.err.println("没有命令 " + command + " / there is no command " + command);
                yield MISUSED;
            }
        };
    }

    /** The home is fixed before anything reads it, so that command, platform and log agree on it wherever it came from. */
    private static Home home() {
        String given = value(Setting.HOME);
        Home home = new Home(Path.of(given));
        System.setProperty(Setting.HOME.key(), home.path().toString());
        return home;
    }

    static String value(Setting setting) {
        return Optional.ofNullable(System.getProperty(setting.key()))
                .or(() -> Optional.ofNullable(System.getenv(setting.environmentVariable())))
                .or(setting::standard)
                .orElse("");
    }

    private static int restore(List<String> arguments, Home home) {
        try (ConfigurableApplicationContext bare = new Serving(home).bare()) {
            return new RestoreCommand(bare.getBean(Clock.class)).run(order(arguments, home));
        }
    }

    private static RestoreOrder order(List<String> arguments, Home home) {
        String url = value(Setting.DB_URL);
        String spool = value(Setting.SPOOL);
        return new RestoreOrder(
                Path.of(arguments.get(0)).toAbsolutePath().normalize(),
                home,
                url.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Server(url, value(Setting.DB_USER), value(Setting.DB_PASSWORD))),
                spool.isEmpty() ? Optional.empty() : Optional.of(Path.of(spool)),
                arguments.contains("--replace"),
                arguments.contains("--forget-old"));
    }

    private static int settings() {
        for (Setting setting : Setting.values()) {
            System.out.printf(
                    "%s  (%s)  %s%n",
                    setting.environmentVariable(), setting.standard().orElse("—"), setting.form());
            System.out.printf("    %s%n    %s%n", setting.purposeZh(), setting.purposeEn());
        }
        return 0;
    }
}
