package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class CoderFileTest {

    private static final int OLDER = 0x54494331;
    private static final int DIVISIONS = Divisions.all().size();

    @Test
    void aCoderFromBeforeThereWereHiddenUnitsIsStillRead() throws IOException {
        CoderParts parts = CoderFile.read(new ByteArrayInputStream(bytes(OLDER, DIVISIONS)));
        float[] scores = parts.model().scores(FirmText.ofProducts("", "机床"));
        assertThat(scores).hasSize(DIVISIONS);
        assertThat(Calibration.top(scores)).isEqualTo(7);
        assertThat(parts.model().contributions(FirmText.ofProducts("", "机床")).get(0))
                .containsOnly(0);
    }

    @Test
    void refusesAnotherNumberOfDivisions() {
        assertThatThrownBy(() -> CoderFile.read(new ByteArrayInputStream(bytes(OLDER, 3))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("3 divisions");
    }

    /** One feature that no text has, division number 7 likelier than the others, no calibration, no profile. */
    private static byte[] bytes(int mark, int divisions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(mark);
            out.writeInt(1);
            out.writeInt(divisions);
            for (int c = 0; c < divisions; c++) {
                out.writeFloat(c == 7 ? 1 : 0);
            }
            out.writeInt(1);
            out.writeFloat(1);
            out.writeFloat(1);
            out.write(new byte[divisions]);
            for (int kind = 0; kind < FirmText.Kind.values().length; kind++) {
                out.writeDouble(1);
                out.writeInt(0);
            }
            out.writeInt(0);
        }
        return bytes.toByteArray();
    }
}
