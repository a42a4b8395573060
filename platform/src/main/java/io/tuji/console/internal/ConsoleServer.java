package io.tuji.console.internal;

import com.sun.net.httpserver.HttpServer;
import io.tuji.console.Door;
import io.tuji.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Opens the operator's door when all else is ready, and shuts it before anything else stops. */
@Component
class ConsoleServer {

    private static final int THREADS = 4;
    private static final int TOKEN_BYTES = 32;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Logger log = LoggerFactory.getLogger(ConsoleServer.class);

    private final Home home;
    private final Environment environment;
    private final ConsoleRequests requests;
    private final ObjectMapper json;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    ConsoleServer(Home home, Environment environment, ConsoleRequests requests, ObjectMapper json) {
        this.home = home;
        this.environment = environment;
        this.requests = requests;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    synchronized void open() {
        try {
            byte[] secret = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(secret);
            String token = HexFormat.of().formatHex(secret);
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
            ExecutorService workers = Executors.newFixedThreadPool(THREADS);
            Door door = new Door(
                    fresh.getAddress().getPort(), token, ProcessHandle.current().pid(), address());
            fresh.createContext("/", exchange -> requests.answer(exchange, door));
            fresh.setExecutor(workers);
            fresh.start();
            home.writeSecret(Door.FILE, json.writeValueAsString(door));
            server = fresh;
            threads = workers;
            log.info("the operator's door is open: {}", door);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the operator's door", e);
        }
    }

    /** Where people on this machine find the pages. */
    private Optional<String> address() {
        Integer port = environment.getProperty("local.server.port", Integer.class, -1);
        String host = environment.getProperty("tuji.host", "127.0.0.1");
        String shown = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return port > 0 ? Optional.of("http://" + shown + ":" + port + "/") : Optional.empty();
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        if (server != null) {
            home.removeSecret(Door.FILE);
            server.stop(0);
            server = null;
        }
        if (threads != null) {
            threads.shutdownNow();
            threads = null;
        }
    }
}
