package io.tuji.operations.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** The log tells operators what failed, and nobody what people looked for, typed or sent. */
@PlatformTest
class LogIT {

    private static final String PERSON = "欧阳娜娜子";
    private static final String PHONE = "13800138000";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    ListAppender<ILoggingEvent> seen = new ListAppender<>();

    @BeforeEach
    void listen() {
        seen.start();
        root().addAppender(seen);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(seen);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void holdsNothingOfWhatPeopleSend() throws Exception {
        for (RequestBuilder request : requests()) {
            mvc.perform(request);
        }
        assertThat(logged())
                .contains("/sample/broken")
                .doesNotContain(PERSON)
                .doesNotContain("%E6%AC%A7")
                .doesNotContain(PHONE)
                .doesNotContain("tuji_");
    }

    private static List<RequestBuilder> requests() {
        String query = "?q=" + PERSON + "&phone=" + PHONE;
        String body = "{\"period\": \"" + PERSON + "\", \"value\": " + PHONE + "}";
        return List.of(
                get("/companies" + query).with(signedInAs(Role.VIEWER)),
                get("/sample/broken" + query).with(signedInAs(Role.ADMINISTRATOR)),
                get("/nowhere" + query).with(signedInAs(Role.VIEWER)),
                get("/api/v1/companies" + query).with(bearerOf(Role.VIEWER)),
                get("/api/v1/search" + query).with(bearerOf(Role.VIEWER)),
                post("/api/v1/companies/QY-00000001/facts/revenue")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(bearerOf(Role.SERVICE_OFFICER)),
                post("/people/new")
                        .param("login", PHONE)
                        .param("name", PERSON)
                        .with(csrf())
                        .with(signedInAs(Role.ADMINISTRATOR)),
                post("/csp-report").content("{\"document-uri\": \"http://h/companies" + query + "\"}"));
    }

    @Test
    void aFaultOfTheDatabaseQuotesNoRow() {
        String twice = "insert into org_unit (kind, name) values ('DEPARTMENT', :name), ('DEPARTMENT', :name)";
        assertThatThrownBy(() -> jdbc.sql(twice).param("name", PERSON).update())
                .hasMessageNotContaining(PERSON)
                .rootCause()
                .hasMessageContaining("org_unit_name_once_below_a_parent")
                .hasMessageNotContaining(PERSON);
    }

    private String logged() {
        return seen.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}
