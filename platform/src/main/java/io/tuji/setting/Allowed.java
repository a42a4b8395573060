package io.tuji.setting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.util.unit.DataSize;

/**
 * What a setting can be.
 *
 * @param form how people are told, the same in every language
 */
record Allowed(String form, Predicate<String> test) {

    private static final int HIGHEST_PORT = 65_535;

    static final Allowed ANYTHING = new Allowed("…", value -> true);
    static final Allowed FOLDER = new Allowed("./… · /…", value -> !value.isBlank() && isPath(value));
    static final Allowed PORT = new Allowed("0–" + HIGHEST_PORT, Allowed::isPort);
    static final Allowed OWN_ADDRESS = new Allowed("127.0.0.1 · 0.0.0.0 · …", Allowed::isOwnAddress);
    static final Allowed DATABASE =
            new Allowed("jdbc:postgresql://…", value -> value.isEmpty() || value.startsWith("jdbc:postgresql:"));
    static final Allowed SIZE = new Allowed("1MB · 4GB · …", Allowed::isSize);

    static Allowed words(String... words) {
        return new Allowed(String.join(" · ", words), List.of(words)::contains);
    }

    /** Also where the setting may be left empty, which is as good as not set. */
    Allowed orEmpty() {
        return new Allowed(form, value -> value.isEmpty() || test.test(value));
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException unreadable) {
            return false;
        }
    }

    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT;
    }

    /** Nobody can listen on the address of another machine. */
    private static boolean isOwnAddress(String value) {
        try {
            InetAddress address = InetAddress.getByName(value);
            return !value.isBlank()
                    && (address.isAnyLocalAddress()
                            || address.isLoopbackAddress()
                            || NetworkInterface.getByInetAddress(address) != null);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isSize(String value) {
        try {
            return DataSize.parse(value).toBytes() > 0;
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return false;
        }
    }
}
