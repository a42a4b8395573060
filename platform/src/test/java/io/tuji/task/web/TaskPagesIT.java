package io.tuji.task.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.task.Task;
import io.tuji.task.Tasks;
import io.tuji.task.internal.InventedTask;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What people see of tasks and may do. Every test is taken back. */
@PlatformTest
@Transactional
class TaskPagesIT {

    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));
    private static final String EVEN = "1 1 1 1 1 1 1 1 1 1 1 1";

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedTask invented;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Clock clock;

    private Task task() {
        Task task = invented.enter(LocalDate.now(clock).getYear() - 1, "24", ANALYST);
        String one = invented.parts(2).get(0);
        String two = invented.parts(2).get(1);
        invented.apart(task, 0, "", Map.of(one, EVEN, two, EVEN), ANALYST);
        invented.report(task, one, 12, "13", ANALYST);
        return task;
    }

    private void shows(String address, Role role, String text) throws Exception {
        mvc.perform(get(address).with(signedInAs(role)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(containsString(text)));
    }

    @Test
    void emptyPagesSayWhatWillBeShown() throws Exception {
        shows("/tasks", Role.VIEWER, "接过年度任务");
        shows("/tasks/scores", Role.VIEWER, "签订责任书");
        shows("/tasks/bulletin", Role.VIEWER, "先分解任务");
        mvc.perform(get("/tasks").with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void theTaskIsShownWithItsLightsAndWhoIsSilent() throws Exception {
        Task task = task();
        shows("/tasks", Role.VIEWER, "虚构开工面积");
        shows("/tasks?light=UNKNOWN&year=" + task.year(), Role.VIEWER, "虚构开工面积");
        shows("/tasks/" + task.id().code(), Role.VIEWER, "缺填报");
        shows("/tasks/" + task.id().code(), Role.ANALYST, "填写分解表");
        shows("/tasks/bulletin", Role.VIEWER, "上年同期");
        shows("/plan/tasks", Role.VIEWER, "看任务落实");
    }

    @Test
    void formsOpenForThoseWhoKeepTasksAndNobodyElse() throws Exception {
        Task task = task();
        String here = "/tasks/" + task.id().code();
        for (String form : new String[] {"/tasks/new", here + "/edit", here + "/breakdown", "/tasks/scores/new"}) {
            shows(form, Role.ANALYST, "<form");
            mvc.perform(get(form).with(signedInAs(Role.PROMOTER))).andExpect(status().isForbidden());
            mvc.perform(get(form).with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        }
        shows(here + "/breakdown?layer=subdistricts&fill=EQUAL", Role.ANALYST, "均分");
        shows(here + "/report?month=12&part=" + invented.parts(1).get(0), Role.ANALYST, "更正理由");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        mvc.perform(post("/tasks/new")
                        .with(signedInAs(Role.ANALYST))
                        .with(csrf())
                        .param("year", "2026")
                        .param("name", "盖楼")
                        .param("quantity", "很多")
                        .param("unit", "幢")
                        .param("measure", "")
                        .param("field", "")
                        .param("lead", "")
                        .param("deadline", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("TSK-102")))
                .andExpect(content().string(containsString("value=\"很多\"")));
    }

    @Test
    void aReportComesWithItsEvidence() throws Exception {
        Task task = task();
        MockMultipartFile paper =
                new MockMultipartFile("evidence", "施工许可.txt", "text/plain", "许可".getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart("/tasks/" + task.id().code() + "/report")
                        .file(paper)
                        .with(signedInAs(Role.ANALYST))
                        .with(csrf())
                        .param("part", invented.parts(2).get(1))
                        .param("month", "12")
                        .param("reach", "TO_DATE")
                        .param("amount", "12")
                        .param("note", "全部开工")
                        .param("base", "0")
                        .param("reason", ""))
                .andExpect(status().is3xxRedirection());
        shows("/tasks/" + task.id().code(), Role.ANALYST, "施工许可.txt");
        assertThat(tasks.state(task).now().orElseThrow().silent()).isEmpty();
    }

    @Test
    void theBulletinPrintsAcrossWithItsHeadsOnEverySheet() throws Exception {
        Task task = task();
        byte[] book = mvc.perform(get("/tasks/bulletin/xlsx")
                        .param("year", Integer.toString(task.year()))
                        .param("month", "12")
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(part(book, "xl/worksheets/sheet1.xml"))
                .contains("orientation=\"landscape\"")
                .contains("paperSize=\"9\"")
                .contains("&amp;P");
        assertThat(part(book, "xl/workbook.xml")).contains("_xlnm.Print_Titles");
        mvc.perform(get("/tasks/bulletin/xlsx?year=2020&month=1").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
    }

    private String part(byte[] book, String name) throws Exception {
        Path file = Files.write(Files.createTempFile(folder, "bulletin", ".xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
