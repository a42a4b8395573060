package io.tuji.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A file arrives whole, under its own name. */
class DownloadTest {

    @Test
    void namesTheFileInAnyScript() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Download("企业名录 2026", Download.Kind.CSV)
                .send(response, out -> out.write("名称\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E4%BC%81%E4%B8%9A%E5%90%8D%E5%BD%95%202026.csv");
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("名称\n");
    }

    @Test
    void takesOutWhatFileSystemsRefuse() {
        assertThat(new Download("a/b\\c:d\n\"e\"", Download.Kind.XLSX).fileName())
                .isEqualTo("a_b_c_d__e_.xlsx");
    }

    @Test
    void letsTheFailureOfItsMakingThrough() {
        Download download = new Download("x", Download.Kind.CSV);
        assertThatThrownBy(() -> download.send(new MockHttpServletResponse(), out -> {
                    throw new IOException("the table broke off");
                }))
                .hasMessage("the table broke off");
    }
}
