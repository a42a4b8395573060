package io.tuji.bench.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelFileTest {

    @TempDir
    Path folder;

    @Test
    void tellsEveryFaultWithItsLine() throws IOException {
        Path file = folder.resolve("labels.csv");
        Files.writeString(file, """
                id,name,code,products
                1,虚构甲有限公司,65,软件
                1,虚构甲有限公司,65,软件
                2,虚构乙有限公司,C,齿轮
                3,虚构丙有限公司,9999,齿轮
                4,虚构丁有限公司,34,
                """);
        Problems problems = new Problems();
        List<ListedFirm> good = LabelFile.read(file, problems);
        assertThat(good).extracting(ListedFirm::code).containsExactly("65");
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsExactly("IND-204", "IND-203", "IND-201", "IND-101", "IND-202");
        assertThat(problems.all().get(1).place().row()).hasValue(3);
    }
}
