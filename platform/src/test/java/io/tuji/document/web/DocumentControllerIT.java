package io.tuji.document.web;

import static io.tuji.SignedInAs.signedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.audit.Actor;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Bytes of people are handed out without being trusted. */
@PlatformTest
class DocumentControllerIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Documents documents;

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x              , a.pdf  , application/pdf , inline",
        "<html><script>x</script>, a.pdf  , text/html       , attachment",
        "<?xml version='1'?><svg/>, a.png , application/xml , attachment",
        "名称                     , 名单.csv, text/csv        , attachment",
    })
    void onlyPicturesAndPapersOpenInPlace(String text, String name, String mediaType, String disposition)
            throws Exception {
        Document document = store("record", text, name);

        mvc.perform(get(address(document)).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith(mediaType)))
                .andExpect(header().string("Content-Disposition", startsWith(disposition)))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().longValue("Content-Length", document.size()))
                .andExpect(content().bytes(text.getBytes(UTF_8)));
    }

    @Test
    void aNameInAnyScriptSurvives() throws Exception {
        mvc.perform(get(address(store("record", "甲", "名单.csv"))).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(header().string(
                                "Content-Disposition", containsString("filename*=UTF-8''%E5%90%8D%E5%8D%95.csv")));
    }

    @Test
    void whatIsNotForTheVisitorIsNotThere() throws Exception {
        Document hidden = store("secret", "甲", UUID.randomUUID() + ".txt");

        mvc.perform(get(address(hidden)).with(signedInAs(Role.ADMINISTRATOR))).andExpect(status().isNotFound());
        mvc.perform(get("/documents/999999999").with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isNotFound());
        mvc.perform(get(address(hidden)).with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
    }

    private Document store(String record, String text, String name) {
        return documents.store(
                new NewDocument(new OwnerRecord("test", record), DocumentClass.OTHER, name, new Actor("zhang")),
                new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static String address(Document document) {
        return "/documents/" + document.id().value();
    }
}
