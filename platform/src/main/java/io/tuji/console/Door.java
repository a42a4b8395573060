package io.tuji.console;

import io.tuji.setting.Home;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the running platform listens to the operator; lies in the home, readable by its owner alone.
 *
 * @param port on the loopback address
 * @param token what every request has to show
 * @param pid the process
 * @param address of the web pages; empty if it serves none
 */
public record Door(int port, String token, long pid, Optional<String> address) {

    public static final String FILE = "console.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** What the file in the home says; its process may be dead. */
    static Optional<Door> find(Home home) {
        try {
            return home.findSecret(FILE).map(text -> JSON.readValue(text, Door.class));
        } catch (JacksonException e) {
            throw new IllegalStateException(home.path().resolve(FILE) + " is not what the platform wrote", e);
        }
    }

    /** Tells nothing of the token. */
    @Override
    public String toString() {
        return "Door[port=" + port + ", pid=" + pid + ", address=" + address + "]";
    }
}
