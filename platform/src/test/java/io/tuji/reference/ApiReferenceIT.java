package io.tuji.reference;

import io.tuji.PlatformTest;
import io.tuji.access.Right;
import io.tuji.api.internal.ApiCatalogue;
import io.tuji.api.internal.ApiOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The second half of the page on the API is what the handlers say; the first, a walk with curl, is run by a test of its own. */
@PlatformTest
class ApiReferenceIT {

    private static final String MARK = "<!-- generated below -->\n";

    @Autowired
    ApiCatalogue catalogue;

    @Test
    void addressesAndRightsAreThoseOfTheHandlers() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/api.md"));
        String walk = page.substring(0, page.indexOf(MARK) + MARK.length());
        String rows = catalogue.operations().stream().map(ApiReferenceIT::row).collect(Collectors.joining("\n"));
        new ReferencePage("api.md", walk + """
                ## 地址与权限 · Addresses and rights
                由程序生成。Generated from the program. `—`: 任何有效令牌 any valid token.

                | module | method | address | right | 用途 | purpose |
                | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(rows)).check();
    }

    private static String row(ApiOperation operation) {
        return "| %s | %s | `%s` | %s | %s | %s |"
                .formatted(
                        operation.module(),
                        operation.method(),
                        operation.path(),
                        operation.right().map(Right::text).orElse("—"),
                        operation.words().zh(),
                        operation.words().en());
    }
}
