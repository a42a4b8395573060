package io.tuji;

import io.tuji.backup.UnfinishedRestore;
import io.tuji.console.HomeLock;
import io.tuji.setting.Home;
import io.tuji.setting.HomeConfiguration;
import io.tuji.setting.Setting;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The platform in this process: people are told what matters to them, in both languages, and everything goes to the log. */
final class Serving {

    private final Home home;

    Serving(Home home) {
        this.home = home;
    }

    /** Starts the platform with its web pages; the exit code is not 0 if it could not start. */
    int up(List<String> arguments) {
        Optional<HomeLock> lock = HomeLock.take(home);
        if (lock.isEmpty()) {
            Announcement.alreadyRunning(home);
            return 0;
        }
        try {
            UnfinishedRestore.settle(home);
            refuseTakenPort();
            SpringApplication application = application(TujiApplication.class);
            application.addListeners((ApplicationListener<ContextClosedEvent>) e -> Announcement.stopping());
            ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new));
            SpringApplication.getShutdownHandlers().add(() -> {
                lock.get().close();
                Announcement.stopped();
            });
            Announcement.up(home, context.getEnvironment().getProperty("local.server.port", Integer.class, 0));
            return 0;
        } catch (PortInUseException e) {
            Announcement.portTaken(e.getPort());
        } catch (RuntimeException e) {
            Announcement.didNotStart(home, e);
        }
        return 1;
    }

    /** Found out before the database is started, because that takes seconds; the web server would notice too. */
    private static void refuseTakenPort() {
        int port = Integer.parseInt(Tuji.value(Setting.PORT));
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Tuji.value(Setting.HOST), port));
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }

    /** Starts the platform without web pages for one command; running what is returned stops it. */
    Runnable headless() {
        UnfinishedRestore.settle(home);
        SpringApplication application = application(TujiApplication.class);
        application.setRegisterShutdownHook(false);
        ConfigurableApplicationContext context = application.run("--server.port=-1");
        return context::close;
    }

    /** Home and clock without the platform, for a command that runs while it stands still; what is logged goes to the same file. */
    ConfigurableApplicationContext bare() {
        SpringApplication application = application(HomeConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        return application.run();
    }

    private SpringApplication application(Class<?> source) {
        SpringApplication application = new SpringApplication(source);
        application.setDefaultProperties(logging());
        return application;
    }

    private Map<String, Object> logging() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(
                "logging.file.name", home.folder("log").resolve("tuji.log").toString());
        properties.put("logging.threshold.console", "OFF");
        if (Tuji.value(Setting.LOG_FORMAT).equals("json")) {
            properties.put("logging.structured.format.file", "ecs");
        }
        return properties;
    }
}
