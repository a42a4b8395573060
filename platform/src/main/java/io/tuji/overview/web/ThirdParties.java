package io.tuji.overview.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The works of others in this program, from the resource {@code third-party.tsv}. */
record ThirdParties(List<Party> all) {

    private static final String FILE = "/third-party.tsv";

    /**
     * @param group the Maven group, or how the groups of a family begin
     * @param licence by its SPDX name
     */
    record Party(String name, String group, String licence, String site) {}

    static ThirdParties read() {
        try (InputStream in = Objects.requireNonNull(ThirdParties.class.getResourceAsStream(FILE), FILE)) {
            return new ThirdParties(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(ThirdParties::party)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Party party(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(FILE + " has a line of " + cells.length + " cells: " + line);
        }
        return new Party(cells[0], cells[1], cells[2], cells[3]);
    }
}
