package io.tuji.console;

import io.tuji.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the platform that runs on a home, through the door it left there. */
public final class ConsoleClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final Door door;
    private final String language;
    private final HttpClient http = HttpClient.newHttpClient();

    ConsoleClient(Door door, String language) {
        this.door = door;
        this.language = language;
    }

    /** The platform of the home, if one runs and answers. */
    public static Optional<ConsoleClient> find(Home home) {
        return find(home, Words.ofEnvironment());
    }

    static Optional<ConsoleClient> find(Home home, Words words) {
        return Door.find(home)
                .map(door -> new ConsoleClient(door, words.locale().getLanguage()))
                .filter(ConsoleClient::answers);
    }

    private boolean answers() {
        try {
            return send("GET", "/status", BodyPublishers.noBody()).statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PlatformStatus status() {
        return ask("GET", "/status", PlatformStatus.class);
    }

    /** Hands the file over; it is looked at before the answer comes, and taken in by a job afterwards. */
    public ImportAnswer start(ImportAsked asked) {
        return ask("POST", "/imports", BodyPublishers.ofString(JSON.writeValueAsString(asked)), ImportAnswer.class);
    }

    public ImportAccount account(long run) {
        return ask("GET", "/imports/" + run, ImportAccount.class);
    }

    public JobStatus job(long id) {
        return ask("GET", "/jobs/" + id, JobStatus.class);
    }

    public void cancel(long job) {
        ask("POST", "/jobs/" + job + "/cancel", JobStatus.class);
    }

    /** Has a backup begun; it is written on a thread of the platform. */
    public BackupStatus backUp(BackupAsked asked) {
        return ask("POST", "/backups", BodyPublishers.ofString(JSON.writeValueAsString(asked)), BackupStatus.class);
    }

    /** The last backup since the platform started. */
    public BackupStatus backup() {
        return ask("GET", "/backups", BackupStatus.class);
    }

    public void cancelBackup() {
        ask("POST", "/backups/cancel", BackupStatus.class);
    }

    /** Returns when all that is stored by now can be found. */
    public PlatformStatus awaitIndex() {
        return ask("GET", "/index", PlatformStatus.class);
    }

    private <T> T ask(String method, String path, Class<T> answer) {
        return ask(method, path, BodyPublishers.noBody(), answer);
    }

    private <T> T ask(String method, String path, BodyPublisher body, Class<T> answer) {
        try {
            HttpResponse<String> response = send(method, path, body);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return JSON.readValue(response.body(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path))
                .header("Authorization", "Bearer " + door.token())
                .header("Accept-Language", language)
                .method(method, body)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the platform answers", e);
        }
    }
}
