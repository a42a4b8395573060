package io.tuji.district.internal;

import io.tuji.district.PolicyFile;
import io.tuji.engine.policy.Catalogue;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.language.PolicyReader.Read;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.internal.TestDefinitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The policies of the district as their files say them. */
final class PolicyFolder {

    static final Definitions FACTS = TestDefinitions.all().definitions();
    private static final Path FOLDER = Packs.XUHUI.resolve("policies");

    private PolicyFolder() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By id, each without a fault. */
    static SortedMap<String, Read> policies() {
        SortedMap<String, Read> policies = new TreeMap<>();
        for (String name : names()) {
            Problems problems = new Problems();
            Read read = read(name, text(name), problems).orElseThrow(() -> new AssertionError(problems.all()));
            policies.put(read.policy().id(), read);
        }
        return policies;
    }

    static Catalogue catalogue() {
        return new Catalogue(policies().values().stream().map(Read::policy).toList());
    }

    static List<Problem> faults(String name, String text) {
        Problems problems = new Problems();
        read(name, text, problems);
        return problems.all();
    }

    private static Optional<Read> read(String name, String text, Problems problems) {
        return PolicyFile.read(name, text, FACTS, problems).map(file -> new Read(file.policy(), file.examples()));
    }
}
