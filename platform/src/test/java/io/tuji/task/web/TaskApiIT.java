package io.tuji.task.web;

import static io.tuji.Bearer.bearerOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.task.Task;
import io.tuji.task.internal.InventedTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Programs keep tasks by the rules of the pages. Every test is taken back. */
@PlatformTest
@Transactional
class TaskApiIT {

    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));
    private static final String HERE = "/api/v1/yearly-tasks";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedTask invented;

    @Autowired
    private Clock clock;

    private int lastYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    private ResultActions send(String address, String body, Role role) throws Exception {
        return mvc.perform(post(address)
                .with(bearerOf(role))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void aTaskIsEnteredAndItsFaultsAreTold() throws Exception {
        String body = "{\"year\": %d, \"name\": \"虚构\", \"quantity\": 12, \"unit\": \"%s\"}";
        send(HERE, body.formatted(lastYear(), "万㎡"), Role.ANALYST)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.light").value("UNKNOWN"));
        send(HERE, body.formatted(lastYear(), "斤两"), Role.ANALYST)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("TSK-103"));
        send(HERE, body.formatted(lastYear(), "万㎡"), Role.PROMOTER).andExpect(status().isForbidden());
    }

    @Test
    void aReportChangesTheLight() throws Exception {
        Task task = invented.enter(lastYear(), "12", ANALYST);
        String part = invented.parts(1).get(0);
        invented.apart(task, 0, "", Map.of(part, "1 1 1 1 1 1 1 1 1 1 1 1"), ANALYST);
        String report =
                "{\"part\": \"%s\", \"month\": 12, \"reach\": \"TO_DATE\", \"amount\": 12, \"note\": \"完成\", \"base\": 0}";
        send(HERE + "/" + task.id().code() + "/reports", report.formatted(part), Role.ANALYST)
                .andExpect(status().isCreated());
        mvc.perform(get(HERE + "/" + task.id().code()).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.light").value("ON_TIME"))
                .andExpect(jsonPath("$.rows[0].missing").isEmpty());
        mvc.perform(get(HERE + "/bulletins/" + lastYear() + "/12").with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[1].rank").value(1));
    }
}
