package io.tuji.bench;

import io.tuji.setting.Home;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The administrator in a browser of few words: signs in with the one-time password, changes it, and reads pages. */
final class Session {

    private static final String HEADER = "X-Bench";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Session(URI address) {
        this.address = address;
    }

    static Session signIn(URI address, Home home) throws IOException, InterruptedException {
        Session session = new Session(address);
        String first = home.findSecret("first-password").orElseThrow().strip();
        String own = UUID.randomUUID().toString();
        session.send("login", Map.of("login", "admin", "password", first));
        session.send("password", Map.of("present", first, "password", own, "repeated", own));
        int status = session.read("", "sign-in");
        if (status != 200) {
            throw new IllegalStateException("signing in did not lead to the first page but to " + status);
        }
        return session;
    }

    private void send(String form, Map<String, String> fields) throws IOException, InterruptedException {
        send(form, form, fields);
    }

    /** Sends a form from the page on which it stands. */
    void send(String page, String form, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher token = FORM_TOKEN.matcher(text(page));
        if (!token.find()) {
            throw new IllegalStateException("the page " + page + " has no form");
        }
        String body = fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encode(token.group(1));
        HttpRequest request = HttpRequest.newBuilder(address.resolve(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        http.send(request, HttpResponse.BodyHandlers.discarding());
    }

    String text(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Reads a page whole and gives its status; the mark lets the server's log tell apart why it was read. */
    int read(String path, String mark) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header(HEADER, mark)
                .header("Accept", "application/json, text/html;q=0.5")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
