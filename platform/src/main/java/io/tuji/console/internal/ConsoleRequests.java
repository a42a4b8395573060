package io.tuji.console.internal;

import com.sun.net.httpserver.HttpExchange;
import io.tuji.console.BackupAsked;
import io.tuji.console.Door;
import io.tuji.console.ImportAsked;
import io.tuji.console.PlatformStatus;
import io.tuji.importing.ImportId;
import io.tuji.job.JobId;
import io.tuji.search.Search;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Answers the commands of the launcher; whoever does not show the token learns nothing. */
@Component
class ConsoleRequests {

    private static final Duration PATIENCE_FOR_THE_INDEX = Duration.ofMinutes(10);
    private static final int LARGEST_REQUEST = 64 * 1024;
    private static final Logger log = LoggerFactory.getLogger(ConsoleRequests.class);

    private final ConsoleDesk desk;
    private final ConsoleJobs jobs;
    private final ConsoleBackups backups;
    private final Search search;
    private final ObjectMapper json;

    ConsoleRequests(ConsoleDesk desk, ConsoleJobs jobs, ConsoleBackups backups, Search search, ObjectMapper json) {
        this.desk = desk;
        this.jobs = jobs;
        this.backups = backups;
        this.search = search;
        this.json = json;
    }

    void answer(HttpExchange exchange, Door door) throws IOException {
        try (exchange) {
            if (!shows(exchange, door.token())) {
                send(exchange, 401, "\"no token\"");
                return;
            }
            send(exchange, 200, json.writeValueAsString(route(exchange, door)));
        } catch (NoSuchElementException | IllegalArgumentException e) {
            send(exchange, 404, json.writeValueAsString(String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException e) {
            log.error("the operator's request {} failed", exchange.getRequestURI(), e);
            send(exchange, 500, json.writeValueAsString(e.toString()));
        }
    }

    private static boolean shows(HttpExchange exchange, String token) {
        String shown = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        return MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private Object route(HttpExchange exchange, Door door) throws IOException {
        Locale locale = locale(exchange);
        List<String> path =
                List.of(exchange.getRequestURI().getPath().substring(1).split("/", -1));
        String request = exchange.getRequestMethod() + " " + path.get(0) + "/".repeat(path.size() - 1);
        return switch (request) {
            case "GET status" -> status(door);
            case "GET index" -> whenCurrent(door);
            case "POST imports" -> desk.start(read(exchange, ImportAsked.class), locale);
            case "GET imports/" -> desk.account(new ImportId(Long.parseLong(path.get(1))), door.address(), locale);
            case "GET jobs/" -> jobs.status(new JobId(Long.parseLong(path.get(1))), locale);
            case "POST jobs//" -> jobs.cancel(new JobId(Long.parseLong(path.get(1))), locale);
            case "POST backups" -> backups.start(read(exchange, BackupAsked.class), locale);
            case "GET backups" -> backups.status(locale);
            case "POST backups/" -> backups.cancel(locale);
            default -> throw new NoSuchElementException("no such request: " + request);
        };
    }

    private static Locale locale(HttpExchange exchange) {
        String language = exchange.getRequestHeaders().getFirst("Accept-Language");
        return "en".equals(language) ? Locale.ENGLISH : Locale.CHINESE;
    }

    private PlatformStatus status(Door door) {
        return new PlatformStatus(door.address(), door.pid(), search.size());
    }

    private PlatformStatus whenCurrent(Door door) {
        if (!search.awaitCurrent(PATIENCE_FOR_THE_INDEX)) {
            throw new IllegalStateException("the index is not current after " + PATIENCE_FOR_THE_INDEX);
        }
        return status(door);
    }

    private <T> T read(HttpExchange exchange, Class<T> type) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
        return json.readValue(body, type);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
