package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.DistrictPack;
import io.tuji.registry.internal.TestDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The packs that tests read. */
public final class Packs {

    /** The pack that this repository ships. */
    public static final Path XUHUI = Path.of("../districts/xuhui");
    /** An invented district. */
    public static final Path TINYTOWN = Path.of("src/test/resources/packs/tinytown");

    private Packs() {}

    public static DistrictPack get(Path folder) {
        ReadPack read = PackReader.read(folder, TestDefinitions.all().definitions());
        assertThat(read.problems().all()).isEmpty();
        return read.pack().orElseThrow();
    }

    static void copy(Path pack, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(pack.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
